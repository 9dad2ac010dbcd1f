import type { FigureBook } from '../../figures/figure-book.js';
import type { ChangeClaim, CompletionClaim } from '../claims.js';
import type { FactCell } from '../facts.js';
import { cellsOfLabel, cellsOfSubject, type NarratedSection, narrativeOf } from '../narrative-book.js';
import { readSubjectPaths } from '../subjects.js';
import { readChange, type TypedChange } from './typed-change.js';
import { readItem, type TypedItem } from './typed-item.js';

/** What a person has written about the figures of a draft: composing its sections anew keeps it. */
export interface Typed {
  readonly change: (of: FactCell) => TypedChange;
  /** Within one section: another may tell of the same figure. */
  readonly item: (section: string, of: FactCell) => TypedItem;
}

export const NO_ITEM: TypedItem = { purpose: '', budgets: [], completionOf: null, rest: '', remarks: '' };
const NO_CHANGE: TypedChange = { whole: '', reason: '' };

export const NOTHING_TYPED: Typed = { change: () => NO_CHANGE, item: () => NO_ITEM };

export function readTyped(book: FigureBook): Typed {
  const changes = new Map<string, TypedChange>();
  const items = new Map<string, TypedItem>();
  for (const section of narrativeOf(book)) {
    const told = new Set<number>();
    for (const claim of section.changes) {
      const of = cellOfChange(claim, section, book);
      const change = readChange(claim, section);
      if (of) changes.set(of, change);
      for (const sentence of of ? change.sentences : []) told.add(sentence);
    }
    for (const [i, claim] of section.completions.entries()) {
      const of = cellOfCompletion(claim, section, book);
      const isTold = (sentence: number) => told.has(sentence) || isToldByTables(sentence, section, book);
      if (of)
        items.set(`${section.prose.section.key} ${of}`, readItem(claim, section.completions[i + 1], section, isTold));
    }
  }
  return {
    change: (of) => changes.get(of.join('/')) ?? NO_CHANGE,
    item: (section, of) => items.get(`${section} ${of.join('/')}`) ?? NO_ITEM,
  };
}

/** Null where the tables do not know what changed. “三公”经费: "…支出决算为1万元，比上年…" is of the figure before it. */
function cellOfChange(claim: ChangeClaim, section: NarratedSection, book: FigureBook): string | null {
  const { about } = section.prose;
  const [own] = cellsOfLabel(claim.label || (claim.amount?.label ?? ''), about, book);
  if (own) return [own.table, own.row, own.column].join('/');
  const told = section.completions.findLast(
    ({ paragraph, end }) => paragraph === claim.paragraph && end <= claim.start,
  );
  return about === 'three-public' && claim.label === '' && told ? cellOfCompletion(told, section, book) : null;
}

function cellOfCompletion(claim: CompletionClaim, { prose }: NarratedSection, book: FigureBook): string | null {
  const about = prose.about ?? '';
  const path = readSubjectPaths(claim.before).at(-1);
  const [of] = path ? cellsOfSubject(path.names, about, book) : cellsOfLabel(claim.label, about, book);
  return of ? [of.table, of.row, of.column].join('/') : null;
}

/** Every amount of the sentence is one that the tables decide: it is composed anew. */
function isToldByTables(sentence: number, { amounts, prose }: NarratedSection, book: FigureBook): boolean {
  const told = amounts.filter(({ place }) => place.sentence === sentence);
  return told.length > 0 && told.every(({ label }) => cellsOfLabel(label, prose.about, book).length > 0);
}
