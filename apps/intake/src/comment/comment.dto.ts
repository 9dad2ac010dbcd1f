import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { CommentDto } from '../action/action.dto.js';

export class AnswerBody {
  @ApiProperty({ maxLength: 2000, description: '内容 · what is said' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  text: string;
}

export class CommentsBody {
  @ApiProperty({ type: [CommentDto], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CommentDto)
  comments: CommentDto[];
}
