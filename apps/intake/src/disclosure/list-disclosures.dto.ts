import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { STATES, type State } from '#contracts';
import { PageQuery } from '../request/page.dto.js';

export class DisclosuresQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '公开批次 · cycle' })
  @IsOptional()
  @IsUUID()
  cycle?: string;

  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: State;
}
