import { Ratio } from '#kernel';
import { plain } from '../text/letters.js';

/** "≥240 次" as a direction, a number and a unit. */
export interface Measure {
  readonly direction: 'at-least' | 'at-most' | 'plain';
  readonly value: Ratio;
  readonly unit: string;
}

const MEASURE = /^(≥|>=|≤|<=|=|不低于|不少于|不小于|不高于|不超过|不大于)?(\d[\d,]*(?:\.\d+)?)([^\d]*)$/;
const DIRECTIONS: Readonly<Record<string, Measure['direction']>> = {
  '≥': 'at-least',
  '>=': 'at-least',
  不低于: 'at-least',
  不少于: 'at-least',
  不小于: 'at-least',
  '≤': 'at-most',
  '<=': 'at-most',
  不高于: 'at-most',
  不超过: 'at-most',
  不大于: 'at-most',
};

/** Null for words, ranges and anything with more than one number. */
export function measureOf(text: string): Measure | null {
  const [, sign = '', digits = '', unit = ''] = MEASURE.exec(plain(text)) ?? [];
  const value = digits === '' ? null : Ratio.parse(digits.replaceAll(',', ''));
  return value && { direction: DIRECTIONS[sign] ?? 'plain', value, unit };
}

/** Units that are written otherwise (2 年, 24 个月; G, GB) may be the same: nothing is said of them. */
export function areComparable(one: Measure, other: Measure): boolean {
  return one.unit === other.unit;
}
