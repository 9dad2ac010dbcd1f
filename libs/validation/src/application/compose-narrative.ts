import type { Person } from '#cycle';
import { DocumentIndex } from '#entry';
import { done, type Outcome } from '#kernel';
import { type ComposedStatement, composeDraft } from '../domain/narrative/compose/compose-draft.js';
import type { ComposedSection } from '../domain/narrative/compose/composed.js';
import type { ReadToldDraft } from './read-told-draft.js';

/** 情况说明 as the draft's figures decide it, beside what the draft says now. */
export interface NarrativeView {
  /** Of the draft; what is adopted builds on it. */
  readonly version: number;
  /** The year before, where the department's disclosure of it is published here; null: nothing is compared. */
  readonly comparedWith: number | null;
  readonly sections: readonly NarrativeSectionView[];
  readonly statements: readonly NarrativeStatementView[];
}

export interface NarrativeSectionView extends ComposedSection {
  readonly title: string;
  /** The paragraphs that stand there now. */
  readonly now: readonly string[];
}

/** The sentence under a table without data. */
export interface NarrativeStatementView extends ComposedStatement {
  readonly title: string;
  readonly now: string | null;
}

/** Composes a draft's narrative for reading; the draft stays as it is. */
export class ComposeNarrative {
  constructor(private readonly readToldDraft: ReadToldDraft) {}

  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<NarrativeView, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const told = await this.readToldDraft.run(actor, id);
    if (!told.ok) return told;
    const { draft, book } = told.value;
    const { sections, statements } = composeDraft(book);
    return done({
      version: draft.version,
      comparedWith: book.previous?.document.identity.fiscalYear ?? null,
      sections: sections.map((composed) => besideNow(composed, book.index)),
      statements: statements.map((composed) => {
        const { title, emptyStatement } = book.index.table(composed.table) ?? { title: '', emptyStatement: null };
        return { ...composed, title, now: emptyStatement };
      }),
    });
  }
}

function besideNow(composed: ComposedSection, index: DocumentIndex): NarrativeSectionView {
  const { title, blocks } = index.section(composed.section) ?? { title: '', blocks: [] };
  const now = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.sentences.join('')] : []));
  return { ...composed, title, now };
}
