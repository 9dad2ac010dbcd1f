import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { MayView } from '#submission';
import type { CommentView } from '../domain/comment.js';
import type { CommentRepository } from '../persistence/comment.repository.js';

/** All comments on a disclosure with their answers, in the order they were written. */
export class ListComments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly comments: CommentRepository,
  ) {}

  async run(
    actor: Person,
    disclosureId: string,
  ): Promise<Outcome<readonly CommentView[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, disclosureId);
    return access.ok ? done(await this.comments.list(this.dataSource.manager, disclosureId)) : access;
  }
}
