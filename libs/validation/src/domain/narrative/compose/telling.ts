import type { FigureBook } from '../../figures/figure-book.js';
import { type FactCell, factCells } from '../facts.js';
import { AMOUNT, CHANGE, UNCHANGED } from '../form/forms.js';
import { plainProse } from '../plain-prose.js';
import type { Part } from './composed.js';
import { lockedBy, printAmount, printPercent, type Quoted, QuotedFigures } from './quoted.js';

/** The reason that a person has given for the change of a figure; '' where there is none yet. */
export type Reasons = (of: FactCell) => string;

/** All that sections are told from. */
export interface Telling {
  readonly now: QuotedFigures;
  /** Null where last year's disclosure is not at hand. */
  readonly before: QuotedFigures | null;
  readonly reasons: Reasons;
}

export function yearsOf(book: FigureBook): Pick<Telling, 'now' | 'before'> {
  const now = new QuotedFigures(book);
  const before = book.previous && new QuotedFigures(book.previous);
  return { now, before: before?.fiscalYear === now.fiscalYear - 1 ? before : null };
}

/** "2023年度收、支总计4345.99万元" */
export function ownAmount({ now }: Telling, what: string, amount: Quoted): readonly Part[] {
  return [`${now.fiscalYear}年度`, ...AMOUNT.fill<Part>({ what, amount })];
}

/**
 * "与2022年度相比，收、支总计减少…万元，下降…%，主要原因是：…": nothing where last year is not known. `what` is empty
 * where the amount stands right before.
 */
export function changeOf(telling: Telling, about: string, name: string, what = name): readonly Part[] {
  const { now, before } = telling;
  const [is, was] = [now.named(about, name), before?.named(about, name)];
  if (!is || !was) return [];
  const prior = `${now.fiscalYear - 1}`;
  if (is.fen === was.fen) return UNCHANGED.fill<Part>({ prior, what });
  const falls = is.fen < was.fen;
  const size = falls ? was.fen - is.fen : is.fen - was.fen;
  const difference = printAmount(size);
  // All of it is new as far as the figures show: then no rate has a meaning.
  const rate = !falls && difference === is.text ? null : printPercent(size, was.fen);
  const change = {
    prior,
    what,
    direction: lockedBy(falls ? '减少' : '增加', is, was),
    difference: lockedBy(difference, is, was),
  };
  const growth: Readonly<Record<string, Part>> =
    rate === null ? {} : { growth: lockedBy(falls ? '下降' : '增长', is, was), rate: lockedBy(rate, is, was) };
  return [...CHANGE.fill<Part>({ ...change, ...growth }), ...reasonOf(telling, about, name)];
}

function reasonOf({ reasons }: Telling, about: string, name: string): readonly Part[] {
  const [of] = factCells(plainProse(name), about);
  return ['，主要原因是：', { kind: 'free', text: of ? reasons(of) : '' }];
}
