import type { CompletionClaim } from '../claims.js';
import type { NarratedSection } from '../narrative-book.js';
import { readSubjectPaths } from '../subjects.js';
import { sentencesFrom } from './numbered-sentence.js';

/** What stands around a final figure: sentences of its purpose, the budgets, which are in no table, and remarks. */
export interface TypedItem {
  readonly purpose: string;
  readonly budgets: CompletionClaim['budgets'];
  /** The budget of which a completion is told; null where none is. */
  readonly completionOf: string | null;
  /** The rest of the sentence of the figures. */
  readonly rest: string;
  /** Sentences behind it. */
  readonly remarks: string;
}

const FIGURES = /^.*?决算[^，,。；;]*?[\d.]\s*万\s*元(?:\s*[，,][^，,。；;]*的\s*[\d.]+\s*[%％])?/s;

/** Sentences between what is told of and its figures, and all behind them up to the next figures that is not told elsewhere. */
export function readItem(
  claim: CompletionClaim,
  next: CompletionClaim | undefined,
  { prose }: NarratedSection,
  isTold: (sentence: number) => boolean,
): TypedItem {
  const from = sentenceOfName(claim);
  const at = claim.place.sentence;
  const to = next?.paragraph === claim.paragraph ? sentenceOfName(next) : Number.POSITIVE_INFINITY;
  const sentences = sentencesFrom(prose.section, from);
  const textsWhere = (is: (number: number) => boolean) =>
    sentences.filter(({ number }) => is(number)).map(({ text }) => text);
  const remarks = textsWhere((number) => number > at && number < to && !isTold(number));
  return {
    purpose: textsWhere((number) => number > from && number < at).join(''),
    budgets: claim.budgets,
    completionOf: claim.rate === null ? null : (claim.of ?? '预算'),
    rest: to > at ? (textsWhere((number) => number === at)[0] ?? '').replace(FIGURES, '').replace(/[。；;]$/, '') : '',
    remarks: remarks.filter((text) => !/^\s*其中[：:]$/.test(text)).join(''),
  };
}

/** The sentence in which a claim's subject, or what it is called, stands. */
function sentenceOfName({ paragraph, start, before }: CompletionClaim): number {
  const path = readSubjectPaths(before).at(-1);
  return paragraph.placeOf(path ? start - before.length + path.end - 1 : Math.max(0, start - 1)).sentence;
}
