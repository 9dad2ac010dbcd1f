import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { RETURN_KINDS, type ReturnKind } from '#contracts';
import { SECRECY_OUTCOMES, type SecrecyOutcome } from '#submission';

const KINDS = Object.keys(RETURN_KINDS) as ReturnKind[];

export class ReasonBody {
  @ApiPropertyOptional({ description: '原因 · reason', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

const PLACE_KINDS = ['cell', 'row', 'table', 'sentence', 'form'] as const;

/** A place in the document; which members are needed depends on its kind. */
export class PlaceDto {
  @ApiProperty({ enum: PLACE_KINDS })
  @IsIn(PLACE_KINDS)
  kind: (typeof PLACE_KINDS)[number];

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(80)
  table?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(80)
  row?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(80)
  column?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(80)
  section?: string;

  @ApiPropertyOptional({ minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  sentence?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(80)
  form?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(120)
  field?: string;
}

export class CommentDto {
  @ApiProperty({ type: PlaceDto })
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceDto)
  place: PlaceDto;

  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  text: string;
}

class ReturnReasonDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind: ReturnKind;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string;

  @ApiPropertyOptional({ maxLength: 80, description: '所指问题 · id of the finding meant' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  finding?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '所指意见 · id of the comment meant' })
  @IsOptional()
  @IsUUID()
  comment?: string;
}

export class ReturnBody {
  @ApiProperty({ description: '退回原因 · reason', maxLength: 2000 })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason: string;

  @ApiPropertyOptional({ type: [ReturnReasonDto], description: '分类的原因 · reasons by kind' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReturnReasonDto)
  reasons: ReturnReasonDto[] = [];

  @ApiProperty({ type: [CommentDto] })
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CommentDto)
  comments: CommentDto[];
}

export class SecrecyBody {
  @ApiProperty({
    enum: SECRECY_OUTCOMES,
    description: '审查结论：可以公开／不能公开 · may it be made public as it is?',
  })
  @IsIn(SECRECY_OUTCOMES)
  outcome: SecrecyOutcome;

  @ApiPropertyOptional({ description: '意见，不能公开时必填 · note; needed where it is not cleared', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class AssignBody {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '审核人账号，null 为收回 · null: nobody' })
  @IsOptional()
  @IsUUID()
  assignee: string | null = null;
}

export class ApproveBody {
  @ApiPropertyOptional({ description: '批复文号 · number of the approval', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  documentNumber?: string;

  @ApiPropertyOptional({ format: 'date', description: '批复日期，不晚于今天 · its date, today at the latest' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  dated?: string;
}

export class ScheduleBody {
  @ApiPropertyOptional({
    format: 'date-time',
    description: '公开时间，默认为批次规定的时间 · when; the cycle’s time by default',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  publishAt?: string;
}
