import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { STATES, type State } from '#contracts';
import { DESKS, type Desk, FINDINGS_FILTERS, type FindingsFilter } from '#review';
import { REVIEW_LEVELS, type ReviewLevel } from '#submission';
import { PageQuery } from '../request/page.dto.js';

export class WorkQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES, default: 'in_review' })
  @IsOptional()
  @IsIn(STATES)
  state: State = 'in_review';

  @ApiPropertyOptional({ format: 'uuid', description: '公开批次 · cycle' })
  @IsOptional()
  @IsUUID()
  cycle?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '部门 · department' })
  @IsOptional()
  @IsUUID()
  department?: string;

  @ApiPropertyOptional({ enum: REVIEW_LEVELS, description: '现在由哪一级审核 · whose turn it is' })
  @IsOptional()
  @IsIn(REVIEW_LEVELS)
  level?: ReviewLevel;

  @ApiPropertyOptional({ enum: DESKS, description: '在谁手上 · at whose desk' })
  @IsOptional()
  @IsIn(DESKS)
  desk?: Desk;

  @ApiPropertyOptional({ enum: FINDINGS_FILTERS, description: '有无尚待说明的问题 · findings still to be explained' })
  @IsOptional()
  @IsIn(FINDINGS_FILTERS)
  findings?: FindingsFilter;

  @ApiPropertyOptional({ type: Boolean, description: '是否逾期报送 · first submitted too late' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  late?: boolean;
}
