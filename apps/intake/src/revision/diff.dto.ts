import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class DiffQuery {
  @ApiProperty({ type: 'integer', minimum: 1, description: '从第几稿 · from this revision' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  from: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: '到第几稿 · to this one' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  to: number;
}
