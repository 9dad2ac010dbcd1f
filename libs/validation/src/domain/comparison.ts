import type { CellPlace } from '#contracts';
import { Amount, Interval } from '#kernel';
import type { Relation } from '#template';
import type { CellAddress, Ledger } from './ledger.js';

/** One amount of a comparison: a cell, added or taken away. */
export interface Term extends CellAddress {
  readonly sign: 1 | -1;
}

/**
 * ok: what is printed agrees to the digit. tail (尾数差): it does not, but rounding explains it.
 * real: no set of true amounts could be printed so.
 */
export type Verdict = 'ok' | 'tail' | 'real';

/** One single comparison of printed figures, with its verdict. Amounts are exact; `gap` = left − right. */
export interface Comparison {
  /** Code of the rule that makes it. */
  readonly code: string;
  /** Names the comparison within the pack, whatever the figures: "summary.f1[c1]", "income.tree[201,c1]". */
  readonly key: string;
  /** What it rests on, for people: the printed formula, or what an identity says. */
  readonly rule: { readonly zh: string; readonly en: string };
  readonly tier: 'blocking' | 'explain';
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
  readonly sums: { readonly left: Amount; readonly right: Amount };
  readonly gap: Amount;
  /** The largest gap that rounding could explain. */
  readonly tolerance: Amount;
  readonly verdict: Verdict;
}

export interface Question {
  readonly code: string;
  readonly key: string;
  readonly rule: { readonly zh: string; readonly en: string };
  readonly tier: 'blocking' | 'explain';
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
}

const HOLDS: Readonly<Record<Relation, (left: Amount, right: Amount) => boolean>> = {
  '=': (left, right) => left.equals(right),
  '<=': (left, right) => left.compare(right) <= 0,
  '>=': (left, right) => left.compare(right) >= 0,
};

const CAN_HOLD: Readonly<Record<Relation, (left: Interval, right: Interval) => boolean>> = {
  '=': (left, right) => left.meets(right),
  '<=': (left, right) => left.canBeAtMost(right),
  '>=': (left, right) => right.canBeAtMost(left),
};

/** Does the relation hold between the figures exactly as printed? */
export function holdsAsPrinted(
  { left, relation, right }: Pick<Question, 'left' | 'relation' | 'right'>,
  ledger: Ledger,
): boolean {
  return HOLDS[relation](sumOf(left, ledger), sumOf(right, ledger));
}

export function compare(question: Question, ledger: Ledger): Comparison {
  const sums = { left: sumOf(question.left, ledger), right: sumOf(question.right, ledger) };
  const gap = sums.left.minus(sums.right);
  const tolerance = toleranceOf(question, ledger);
  return { ...question, sums, gap, tolerance, verdict: verdictOf(question, sums, ledger) };
}

function verdictOf(question: Question, sums: Comparison['sums'], ledger: Ledger): Verdict {
  if (HOLDS[question.relation](sums.left, sums.right)) return 'ok';
  if (isOneAmountTwice(question, ledger)) return 'real';
  const explained = CAN_HOLD[question.relation](intervalOf(question.left, ledger), intervalOf(question.right, ledger));
  return explained ? 'tail' : 'real';
}

function toleranceOf(question: Question, ledger: Ledger): Amount {
  if (isOneAmountTwice(question, ledger)) return Amount.zero;
  const width = intervalOf(question.left, ledger).width() + intervalOf(question.right, ledger).width();
  return Amount.ofFen(width / 2n);
}

/**
 * One amount against one amount, both rounded once and to the same decimals: the same rounding gives the same digits,
 * and rounding keeps order, so such figures must agree as printed.
 */
function isOneAmountTwice({ left, right }: Question, ledger: Ledger): boolean {
  const [a, ...moreLeft] = printedTerms(left, ledger);
  const [b, ...moreRight] = printedTerms(right, ledger);
  if (moreLeft.length > 0 || moreRight.length > 0) return false;
  const figures = [a, b].filter((term) => term !== undefined);
  if (figures.some((t) => ledger.mayBeSummed(t.table, t.row, t.column))) return false;
  const widths = figures.map((t) => ledger.interval(t.table, t.row, t.column).width());
  return figures.length < 2 || widths[0] === widths[1];
}

/** The terms in which something is printed; a blank cell is exactly zero and adds nothing. */
export function printedTerms(terms: readonly Term[], ledger: Ledger): readonly Term[] {
  return terms.filter((t) => ledger.amount(t.table, t.row, t.column) !== undefined);
}

function sumOf(terms: readonly Term[], ledger: Ledger): Amount {
  let fen = 0n;
  for (const { sign, table, row, column } of terms) {
    const amount = ledger.amount(table, row, column);
    if (amount) fen += sign === 1 ? amount.fen : -amount.fen;
  }
  return Amount.ofFen(fen);
}

function intervalOf(terms: readonly Term[], ledger: Ledger): Interval {
  return terms.reduce((sum, { sign, table, row, column }) => {
    const interval = ledger.interval(table, row, column);
    return sign === 1 ? sum.plus(interval) : sum.minus(interval);
  }, Interval.zero);
}

export function cellPlaces(terms: readonly Term[]): readonly CellPlace[] {
  return terms.map(({ table, row, column }) => ({ kind: 'cell', table, row, column }));
}
