import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { HOLDERS, type Holder } from '#contracts';
import { RISKS, type Risk } from '#oversight';
import { PageQuery } from '../request/page.dto.js';

export class ForecastsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: RISKS, description: '按期限的风险 · how it stands to what is due' })
  @IsOptional()
  @IsIn(RISKS)
  risk?: Risk;

  @ApiPropertyOptional({ enum: HOLDERS, description: '现在由谁办理 · who has it now' })
  @IsOptional()
  @IsIn(HOLDERS)
  holder?: Holder;
}
