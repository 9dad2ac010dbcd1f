import type { DisclosureDocument } from '#contracts';
import { canonicalDocument, fitsPack, hashOfCanonical, parseDocument } from '#entry';
import { type Json, type Outcome, refused } from '#kernel';
import { builtInPack } from '#template';
import { withAuthor } from '../domain/authors.js';
import type { Subject } from '../domain/subject.js';
import type { DraftRepository } from '../persistence/draft.repository.js';
import type { Ask, Receipt } from './ask.js';
import type { PerformAction } from './perform-action.js';

/** 保存草稿. Whoever saves on an older version is told so, and keeps what they typed; the draft stays as it is. */
export class SaveDraft {
  constructor(
    private readonly perform: PerformAction,
    private readonly drafts: DraftRepository,
  ) {}

  /**
   * Also DOCUMENT.MALFORMED, DOCUMENT.NOT_OF_PACK, SUBMISSION.WRONG_PACK. `asked` is what the person said, where that is
   * not the document itself.
   */
  async run(ask: Ask, json: unknown, asked: Json | null = null): Promise<Outcome<Receipt>> {
    const parsed = parseDocument(json);
    if (!parsed.ok) return parsed;
    const document = canonicalDocument(parsed.value);
    const contentHash = hashOfCanonical(document);
    const savedBy = ask.actor.accountId;
    return this.perform.run(ask, {
      action: 'save',
      input: asked ?? { contentHash },
      details: { contentHash },
      check: (subject) => ofTheCycle(parsed.value, subject),
      changes: (subject) => ({ authors: withAuthor(subject.authors, savedBy) }),
      also: (manager, subject, savedAt) =>
        this.drafts.save(manager, subject.id, { document, contentHash, savedBy, savedAt }),
    });
  }
}

/** A disclosure is written on its cycle's template, for its cycle's year. */
async function ofTheCycle(document: DisclosureDocument, { cycle }: Subject): Promise<Outcome<void>> {
  const { pack, identity } = document;
  if (pack.id === cycle.packId && identity.fiscalYear === cycle.fiscalYear) {
    return fitsPack(await builtInPack(cycle.packId), document);
  }
  return refused('SUBMISSION.WRONG_PACK', {
    pack: pack.id,
    year: identity.fiscalYear,
    wantedPack: cycle.packId,
    wantedYear: cycle.fiscalYear,
  });
}
