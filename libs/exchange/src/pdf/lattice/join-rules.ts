import type { Rule } from '../content/geometry.js';

/** Lines this close and level are one: programs draw a table's line cell by cell. */
const LEVEL = 1;
/** The gap between two pieces of a line, as at a corner. */
const GAP = 3;

/** Pieces of one line made whole. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => Number(a.across) - Number(b.across) || a.at - b.at || a.from - b.from);
  const whole: Rule[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as Rule;
    let end = i + 1;
    while (end < sorted.length && isLevel(first, sorted[end] as Rule)) end++;
    whole.push(...joinLevel(sorted.slice(i, end)));
    i = end;
  }
  return whole;
}

const isLevel = (a: Rule, b: Rule) => a.across === b.across && b.at - a.at <= LEVEL;

function joinLevel(level: readonly Rule[]): Rule[] {
  const at = level.reduce((sum, rule) => sum + rule.at, 0) / level.length;
  const joined: Rule[] = [];
  for (const { across, from, to } of [...level].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= GAP) joined[joined.length - 1] = { ...last, to: Math.max(last.to, to) };
    else joined.push({ across, at, from, to });
  }
  return joined;
}
