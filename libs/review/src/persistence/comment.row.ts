import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommentView } from '../domain/comment.js';

@Entity('review_comment')
export class CommentRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'disclosure_id' })
  disclosureId: string;

  @Column('integer')
  revision: number;

  /** The place as JSON. */
  @Column('text')
  place: string;

  @Column('text', { name: 'body' })
  text: string;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}

export function commentOf(row: CommentRow): CommentView {
  const { id, revision, text, madeBy, answer, answeredBy } = row;
  return {
    id,
    revision,
    place: JSON.parse(row.place),
    text,
    madeBy,
    madeAt: row.madeAt.toISOString(),
    answer,
    answeredBy,
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}
