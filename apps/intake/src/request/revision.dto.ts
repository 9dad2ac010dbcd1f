import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class RevisionPath {
  /** Read by `DisclosureIdOfPath`, which knows what to answer to a wrong one. */
  @IsOptional()
  id?: unknown;

  @ApiProperty({ minimum: 1, description: '第几稿 · number of the revision' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision: number;
}
