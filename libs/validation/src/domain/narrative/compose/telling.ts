import type { FigureBook } from '../../figures/figure-book.js';
import { factCells } from '../facts.js';
import { AMOUNT, CHANGE, UNCHANGED } from '../form/forms.js';
import { plainProse } from '../plain-prose.js';
import { free, type Part, written } from './composed.js';
import { lockedBy, printAmount, printPercent, type Quoted, QuotedFigures } from './quoted.js';
import type { Typed } from './typed.js';

/** All that a section is told from. */
export interface Telling {
  /** The key of the section. */
  readonly section: string;
  readonly now: QuotedFigures;
  /** Null where last year's disclosure is not at hand. */
  readonly before: QuotedFigures | null;
  /** What the draft says already in a person's words. */
  readonly typed: Typed;
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
 * "与2022年度相比，收、支总计减少…万元，下降…%，主要原因是：…": what the person wrote where last year is not known. `what`
 * is empty where the amount stands right before.
 */
export function changeOf({ now, before, typed }: Telling, about: string, name: string, what = name): readonly Part[] {
  const [of] = factCells(plainProse(name), about);
  const told = of ? typed.change(of) : null;
  const [is, was] = [now.named(about, name), before?.named(about, name)];
  if (!is || !was) return told ? written(told.whole) : [];
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
  return [...CHANGE.fill<Part>({ ...change, ...growth }), '，主要原因是：', free(told?.reason ?? '')];
}
