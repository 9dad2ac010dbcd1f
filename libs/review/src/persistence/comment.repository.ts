import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import type { CommentView, NewComment } from '../domain/comment.js';
import { CommentRow, commentOf } from './comment.row.js';

export class CommentRepository {
  async add(
    manager: EntityManager,
    comments: readonly NewComment[],
    of: { disclosureId: string; revision: number; madeBy: string; madeAt: Date },
  ): Promise<void> {
    const rows = comments.map(({ place, text }) => ({
      ...of,
      id: newId<'comment'>(),
      place: JSON.stringify(place),
      text,
    }));
    if (rows.length > 0) await manager.insert(CommentRow, rows);
  }

  /** In the order they were written. */
  async list(manager: EntityManager, disclosureId: string): Promise<CommentView[]> {
    const rows = await manager.find(CommentRow, { where: { disclosureId }, order: { id: 'asc' } });
    return rows.map(commentOf);
  }

  async find(manager: EntityManager, disclosureId: string, id: string): Promise<CommentView | null> {
    const row = await manager.findOneBy(CommentRow, { disclosureId, id });
    return row && commentOf(row);
  }

  async answer(
    manager: EntityManager,
    id: string,
    answered: { answer: string; answeredBy: string; answeredAt: Date },
  ): Promise<void> {
    await manager.update(CommentRow, { id }, answered);
  }
}
