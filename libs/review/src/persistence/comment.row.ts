import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommentStatus, ReviewComment } from '../domain/comment.js';

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

  @Column('text', { nullable: true })
  value: string | null;

  @Column('text', { name: 'body' })
  text: string;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('text')
  status: CommentStatus;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('text', { name: 'reopened_because', nullable: true })
  reopenedBecause: string | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;
}

export function commentOf(row: CommentRow): ReviewComment {
  const { id, revision, text, madeBy, status, answer, answeredBy, reopenedBecause, resolvedBy, value } = row;
  return {
    id,
    revision,
    place: JSON.parse(row.place),
    text,
    madeBy,
    madeAt: row.madeAt.toISOString(),
    status,
    answer,
    answeredBy,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    reopenedBecause,
    resolvedBy,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    value,
  };
}
