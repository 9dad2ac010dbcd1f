import type { Rule } from '../content/geometry.js';
import { PDF_LIMITS } from '../limits.js';

/** How far a line may end from the one it meets. */
export const TOUCH = 3;

/** Groups of lines that touch each other, each with lines both ways. */
export function connectRules(rules: readonly Rule[]): Rule[][] {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  if (across.length * down.length > PDF_LIMITS.crossings) return [];
  const leaders = new Map<Rule, Rule>();
  const leaderOf = (rule: Rule): Rule => {
    let leader = rule;
    for (let next = leaders.get(leader); next; next = leaders.get(leader)) leader = next;
    if (leader !== rule) leaders.set(rule, leader);
    return leader;
  };
  for (const a of across) {
    for (const d of down) {
      const [one, other] = [leaderOf(a), leaderOf(d)];
      if (one !== other && cross(a, d)) leaders.set(other, one);
    }
  }
  const groups = new Map<Rule, Rule[]>();
  for (const rule of [...across, ...down]) {
    const leader = leaderOf(rule);
    const group = groups.get(leader);
    if (group) group.push(rule);
    else groups.set(leader, [rule]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function cross(a: Rule, d: Rule): boolean {
  return d.at >= a.from - TOUCH && d.at <= a.to + TOUCH && a.at >= d.from - TOUCH && a.at <= d.to + TOUCH;
}
