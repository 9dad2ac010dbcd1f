import { median, type Rule } from '../content/geometry.js';

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
  const groups: Rule[][] = [];
  let end = -Infinity;
  for (const rule of [...level].sort((a, b) => a.from - b.from)) {
    if (rule.from - end <= GAP) groups.at(-1)?.push(rule);
    else groups.push([rule]);
    end = Math.max(end, rule.to);
  }
  return groups.map((pieces) => ({
    across: pieces[0]?.across ?? false,
    at: median(pieces.map(({ at }) => at)),
    from: pieces[0]?.from ?? 0,
    to: pieces.reduce((most, { to }) => Math.max(most, to), -Infinity),
  }));
}
