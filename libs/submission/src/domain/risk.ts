import { Amount } from '#kernel';
import type { Standing } from './subject.js';

/** 风险 of a revision: why a reviewer should look at it first. */
export interface Risk {
  /** 0 to 100; the sum of the parts. */
  readonly points: number;
  readonly parts: readonly RiskPart[];
}

export const RISK_KINDS = ['unexplained', 'returns', 'spending', 'change'] as const;

export interface RiskPart {
  readonly kind: (typeof RISK_KINDS)[number];
  readonly points: number;
  /** What it is worked out from: a count, an amount in 元, or whole per cent; null where it is not known. */
  readonly of: string | null;
}

type Facts = Pick<Standing, 'unexplained' | 'returns' | 'spending' | 'lastSpending'>;

/**
 * Plain arithmetic that anybody can redo:
 * 4 points for each finding without a confirmed explanation, 40 at most;
 * 5 for each time it was returned, 20 at most;
 * 5 from 1,000 万元 of spending on, 10 from 1 亿元, 20 from 10 亿元;
 * 5 where spending differs from last year's by 10 % or cannot be compared, 10 from 30 % on, 20 from 50 %.
 */
export function riskOf(facts: Facts): Risk {
  const { unexplained, returns, spending } = facts;
  const change = changeOf(facts);
  const parts: readonly RiskPart[] = [
    { kind: 'unexplained', points: Math.min(unexplained * 4, 40), of: `${unexplained}` },
    { kind: 'returns', points: Math.min(returns * 5, 20), of: `${returns}` },
    { kind: 'spending', points: spending === null ? 0 : reached(SPENDING, fenOf(spending)), of: spending },
    { kind: 'change', points: change === null ? 5 : reached(CHANGE, change), of: change === null ? null : `${change}` },
  ];
  return { points: parts.reduce((sum, part) => sum + part.points, 0), parts };
}

type Steps = readonly (readonly [from: bigint, points: number])[];

const SPENDING: Steps = [
  [fenOf('1000000000'), 20],
  [fenOf('100000000'), 10],
  [fenOf('10000000'), 5],
];
const CHANGE: Steps = [
  [50n, 20],
  [30n, 10],
  [10n, 5],
];

function reached(steps: Steps, value: bigint): number {
  return steps.find(([from]) => value >= from)?.[1] ?? 0;
}

/** By how many whole per cent spending differs from last year's; the rest is dropped. */
function changeOf({ spending, lastSpending }: Facts): bigint | null {
  if (spending === null || lastSpending === null) return null;
  const [now, last] = [fenOf(spending), fenOf(lastSpending)];
  if (last <= 0n) return null;
  const gap = now > last ? now - last : last - now;
  return (gap * 100n) / last;
}

function fenOf(yuan: string): bigint {
  return Amount.of(yuan, '元').fen;
}
