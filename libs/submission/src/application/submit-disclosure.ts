import type { Outcome } from '#kernel';
import { withAuthor } from '../domain/authors.js';
import { spendingOf } from '../domain/spending.js';
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
      changes: async ({ id, revision, draftHash, authors }, manager, at) => {
        const next = { revision: revision + 1, authors: withAuthor(authors, by) };
        const frozen = await this.revisions.freeze(manager, { disclosureId: id, ...next, by, at });
        const { document, lastSpending } = frozen;
        return { ...next, revisionHash: draftHash, unexplained: 0, spending: spendingOf(document), lastSpending };
      },
    });
  }
}
