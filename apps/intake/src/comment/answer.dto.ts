import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class AnswerBody {
  @ApiProperty({ maxLength: 2000, description: '答复 · the answer' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  text: string;
}
