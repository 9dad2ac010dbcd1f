import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import type { PinnedComment, ReviewComment } from '../domain/comment.js';
import { CommentRow, commentOf } from './comment.row.js';

/** What may change in a comment. */
export type CommentChange = Partial<
  Pick<CommentRow, 'status' | 'answer' | 'answeredBy' | 'answeredAt' | 'reopenedBecause' | 'resolvedBy' | 'resolvedAt'>
>;

export class CommentRepository {
  async add(
    manager: EntityManager,
    comments: readonly PinnedComment[],
    of: { disclosureId: string; revision: number; madeBy: string; madeAt: Date },
  ): Promise<ReviewComment[]> {
    const rows = comments.map(({ place, text, value }) => ({
      ...of,
      id: newId<'comment'>(),
      place: JSON.stringify(place),
      text,
      value,
      status: 'open' as const,
      ...UNTOUCHED,
    }));
    if (rows.length > 0) await manager.insert(CommentRow, rows);
    return rows.map(commentOf);
  }

  /** In the order they were written. */
  async list(manager: EntityManager, disclosureId: string): Promise<ReviewComment[]> {
    const rows = await manager.find(CommentRow, { where: { disclosureId }, order: { id: 'asc' } });
    return rows.map(commentOf);
  }

  async find(manager: EntityManager, disclosureId: string, id: string): Promise<ReviewComment | null> {
    const row = await manager.findOneBy(CommentRow, { disclosureId, id });
    return row && commentOf(row);
  }

  /** Gives it as it is now. */
  async change(manager: EntityManager, id: string, change: CommentChange): Promise<ReviewComment> {
    await manager.update(CommentRow, { id }, change);
    return commentOf(await manager.findOneByOrFail(CommentRow, { id }));
  }
}

const UNTOUCHED = {
  answer: null,
  answeredBy: null,
  answeredAt: null,
  reopenedBecause: null,
  resolvedBy: null,
  resolvedAt: null,
};
