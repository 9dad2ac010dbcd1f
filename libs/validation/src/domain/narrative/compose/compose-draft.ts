import type { DisclosureDocument, TableContent } from '#contracts';
import { allSections, withParagraphs, withTable } from '#entry';
import { done, type Outcome, refused } from '#kernel';
import type { FigureBook } from '../../figures/figure-book.js';
import { composeNarrative } from './compose-narrative.js';
import { type ComposedSection, type ComposedSentence, paragraphOf, sentencesOfText, textOf } from './composed.js';
import { noneOf } from './none.js';
import { QuotedFigures } from './quoted.js';
import { readTyped } from './typed.js';

/** What may stand in a draft instead of what stands there: sections of 情况说明, and sentences under empty tables. */
interface ComposedDraft {
  readonly sections: readonly ComposedSection[];
  readonly statements: readonly ComposedStatement[];
}

export interface ComposedStatement {
  readonly table: string;
  readonly sentence: ComposedSentence;
}

/** By their keys, what a person wants to have composed. */
export interface Wanted {
  readonly sections: readonly string[];
  readonly statements: readonly string[];
}

/** Everything in the document that its figures decide, with what a person has written around them. */
export function composeDraft(book: FigureBook): ComposedDraft {
  const there = new Set([...allSections(book.document)].map(({ key }) => key));
  const now = new QuotedFigures(book);
  return {
    sections: composeNarrative(book, readTyped(book)).filter(({ section }) => there.has(section)),
    statements: book.document.tables.flatMap(({ key }) => statementOf(key, now)),
  };
}

function statementOf(table: string, now: QuotedFigures): readonly ComposedStatement[] {
  const none = noneOf(table, now);
  return none ? paragraphOf(['说明：', ...none]).map((sentence) => ({ table, sentence })) : [];
}

/** The document with what is wanted; everything else stays to the letter. */
export function withComposed(
  document: DisclosureDocument,
  { sections, statements }: ComposedDraft,
  wanted: Wanted,
): Outcome<DisclosureDocument, 'NARRATIVE.NOT_COMPOSED'> {
  let edited = document;
  for (const key of wanted.sections) {
    const composed = sections.find(({ section }) => section === key);
    if (!composed) return refused('NARRATIVE.NOT_COMPOSED', { key });
    const paragraphs = composed.paragraphs.map(sentencesOfText);
    edited = withParagraphs(edited, key, paragraphs);
  }
  for (const key of wanted.statements) {
    const composed = statements.find(({ table }) => table === key);
    if (!composed) return refused('NARRATIVE.NOT_COMPOSED', { key });
    const emptyStatement = textOf(composed.sentence);
    edited = withTable(edited, key, (table): TableContent => ({ ...table, emptyStatement }));
  }
  return done(edited);
}
