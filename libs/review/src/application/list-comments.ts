import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { MayView, RevisionRepository } from '#submission';
import { type CommentView, changeOf } from '../domain/comment.js';
import type { CommentRepository } from '../persistence/comment.repository.js';
import type { LatestPlaces } from './latest-places.js';

/** All comments on a disclosure in the order they were written, each with what came of the value it is pinned to. */
export class ListComments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly comments: CommentRepository,
    private readonly revisions: RevisionRepository,
    private readonly places: LatestPlaces,
  ) {}

  async run(
    actor: Person,
    disclosureId: string,
  ): Promise<Outcome<readonly CommentView[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, disclosureId);
    if (!access.ok) return access;
    const { manager } = this.dataSource;
    const comments = await this.comments.list(manager, disclosureId);
    if (comments.length === 0) return done([]);
    const [latest] = await this.revisions.list(manager, disclosureId);
    const at = await this.places.read(manager, disclosureId, latest?.revision ?? 0);
    return done(comments.map((comment) => ({ ...comment, change: changeOf(comment.value, at(comment.place)) })));
  }
}
