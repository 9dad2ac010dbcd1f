import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DECISIONS, type Decision } from '#submission';

const AT_ONCE = 200;

class ExplanationDto {
  @ApiProperty({ maxLength: 80, description: '问题的编号 · id of the finding' })
  @IsString()
  @MaxLength(80)
  finding: string;

  @ApiProperty({ maxLength: 2000, description: '说明 · the explanation' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  text: string;
}

export class ExplanationsBody {
  @ApiProperty({ type: [ExplanationDto], minItems: 1, maxItems: AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(AT_ONCE)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ExplanationDto)
  explanations: ExplanationDto[];
}

class JudgementDto {
  @ApiProperty({ maxLength: 80, description: '所看到的说明的编号 · id of the explanation that was read' })
  @IsString()
  @MaxLength(80)
  explanation: string;

  @ApiProperty({ enum: DECISIONS })
  @IsIn(DECISIONS)
  decision: Decision;

  @ApiPropertyOptional({ maxLength: 2000, description: '不予确认时必填 · needed with a rejection' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class JudgementsBody {
  @ApiProperty({ type: [JudgementDto], minItems: 1, maxItems: AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(AT_ONCE)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => JudgementDto)
  judgements: JudgementDto[];
}
