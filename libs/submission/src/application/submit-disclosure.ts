import type { Outcome } from '#kernel';
import { withAuthor } from '../domain/authors.js';
import type { RevisionRepository } from '../persistence/revision.repository.js';
import type { Ask, Receipt } from './ask.js';
import type { PerformAction } from './perform-action.js';

/** 报送, 重新报送: freezes the draft as the next revision and has it checked and scored. */
export class SubmitDisclosure {
  constructor(
    private readonly perform: PerformAction,
    private readonly revisions: RevisionRepository,
  ) {}

  run(ask: Ask, action: 'submit' | 'resubmit'): Promise<Outcome<Receipt>> {
    const by = ask.actor.accountId;
    return this.perform.run(ask, {
      action,
      changes: ({ revision, draftHash, authors }) => ({
        revision: revision + 1,
        revisionHash: draftHash,
        authors: withAuthor(authors, by),
        unexplained: 0,
      }),
      also: (manager, { id, revision, authors }, at) =>
        this.revisions.freeze(manager, {
          disclosureId: id,
          revision: revision + 1,
          authors: withAuthor(authors, by),
          by,
          at,
        }),
    });
  }
}
