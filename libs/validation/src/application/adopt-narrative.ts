import { type Outcome, refused } from '#kernel';
import type { Ask, Receipt, SaveDraft } from '#submission';
import { composeDraft, type Wanted, withComposed } from '../domain/narrative/compose/compose-draft.js';
import type { ReadToldDraft } from './read-told-draft.js';

/** Puts the composed sections that a person names into the draft, and saves it as any other edit. */
export class AdoptNarrative {
  constructor(
    private readonly readToldDraft: ReadToldDraft,
    private readonly saveDraft: SaveDraft,
  ) {}

  /** As saving a draft; also NARRATIVE.NOT_COMPOSED. */
  async run(ask: Ask, wanted: Wanted): Promise<Outcome<Receipt>> {
    const told = await this.readToldDraft.run(ask.actor, ask.disclosureId);
    if (!told.ok) return told;
    const { draft, book } = told.value;
    const { expectedVersion: expected } = ask;
    if (draft.version < expected) return refused('DISCLOSURE.STALE', { expected, current: draft.version });
    const asked = { sections: [...wanted.sections], statements: [...wanted.statements] };
    // On a later version nothing is saved: a request that comes again gets its first answer, another one is stale.
    if (draft.version > expected) return this.saveDraft.run(ask, draft.document, asked);
    const edited = withComposed(draft.document, composeDraft(book), wanted);
    return edited.ok ? this.saveDraft.run(ask, edited.value, asked) : edited;
  }
}
