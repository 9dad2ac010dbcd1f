import type { Bilingual, CellPlace, SentencePlace, Tier } from '#contracts';
import type { CompiledFormula, Relation } from '#template';
import type { Figure } from './figures/figure-book.js';

/** ok: holds as printed; tail: holds for some true amounts behind the rounded figures (尾数); real: for none. */
export type Verdict = 'ok' | 'tail' | 'real';

/** One side of a comparison: figures of tables and sentences with their signs. */
export type Side = readonly {
  readonly sign: 1 | -1;
  readonly figure: Figure;
  readonly place: CellPlace | SentencePlace;
}[];

/** What a comparison rests on; shared by all comparisons of one formula. */
export interface Origin {
  /** The rule's code: "TABLE.FORMULA". */
  readonly code: string;
  readonly tier: Tier;
  /** The relation in words or as printed: "27 行 = (1+2+3) 行". */
  readonly says: Bilingual;
  readonly source: Bilingual;
  /** The formula of the pack that demands it, where one does. */
  readonly formula?: CompiledFormula;
}

/** One relation at one place, with its working. Amounts in 分. */
export interface Comparison {
  readonly origin: Origin;
  /** "summary.f1@c1", "summary-income", "tree@income@201@c1": the same in every revision. */
  readonly key: string;
  readonly left: Side;
  readonly relation: Relation;
  readonly right: Side;
  readonly printed: bigint;
  readonly expected: bigint;
  readonly gap: bigint;
  /** The largest gap that rounding can explain. */
  readonly tolerance: bigint;
  readonly verdict: Verdict;
}

/**
 * Compares two sides by interval arithmetic (财政部 tables are exact 元 rounded to 万元; cf. XBRL Calculations 1.1):
 * a relation fails only if no set of true amounts behind the printed figures could satisfy it.
 */
export function compare(origin: Origin, key: string, left: Side, relation: Relation, right: Side): Comparison {
  const printed = total(left);
  const expected = total(right);
  const gap = printed - expected;
  const tolerance = sameAmountTwice(left, right) ? 0n : halfWidth(left) + halfWidth(right);
  return {
    origin,
    key,
    left,
    relation,
    right,
    printed,
    expected,
    gap,
    tolerance,
    verdict: judge(excess(gap, relation), tolerance),
  };
}

/** How far the relation is from holding as printed. */
function excess(gap: bigint, relation: Relation): bigint {
  if (relation === '=') return gap < 0n ? -gap : gap;
  const short = relation === '>=' ? -gap : gap;
  return short > 0n ? short : 0n;
}

function judge(short: bigint, tolerance: bigint): Verdict {
  if (short === 0n) return 'ok';
  return short <= tolerance ? 'tail' : 'real';
}

/** Rounding is a function: one amount printed in two places with the same digits prints the same. */
function sameAmountTwice(left: Side, right: Side): boolean {
  const [a, b] = [left[0]?.figure, right[0]?.figure];
  return (
    left.length === 1 && right.length === 1 && a?.single === true && b?.single === true && a.precision === b.precision
  );
}

function total(side: Side): bigint {
  let sum = 0n;
  for (const { sign, figure } of side) sum += sign === 1 ? figure.value : -figure.value;
  return sum;
}

function halfWidth(side: Side): bigint {
  let sum = 0n;
  for (const { figure } of side) sum += figure.half;
  return sum;
}
