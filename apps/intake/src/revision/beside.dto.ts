import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class BesideQuery {
  @ApiPropertyOptional({ maxLength: 80, description: '只看这张表 · this table only' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  table?: string;
}
