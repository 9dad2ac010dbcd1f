import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CycleView } from '../domain/views.js';

@Entity('cycle')
export class CycleRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  region: string;

  @Column('smallint', { name: 'fiscal_year' })
  fiscalYear: number;

  @Column('text', { name: 'pack_id' })
  packId: string;

  @Column('timestamptz', { name: 'submit_by' })
  submitBy: Date;

  @Column('timestamptz', { name: 'publish_at' })
  publishAt: Date;
}

export function cycleOf({ id, title, region, fiscalYear, packId, submitBy, publishAt }: CycleRow): CycleView {
  return {
    id,
    title,
    region,
    fiscalYear,
    packId,
    submitBy: submitBy.toISOString(),
    publishAt: publishAt.toISOString(),
  };
}
