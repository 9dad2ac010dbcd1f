import type { Rule } from '../content/geometry.js';

/** Lines closer than this are one line of the table: double borders, borders of neighbouring cells. */
const ONE_LINE = 3.5;
/** How far lines must run on beyond the last line across to say that the table is open at that side. */
const OPEN = 8;
/** Of a cell's side, how much must be ruled to be a wall. */
const WALL = 0.6;

/** A line of the table, with the pieces of it that are drawn. */
export interface TableLine {
  readonly at: number;
  readonly drawn: (from: number, to: number) => boolean;
}

/** Lines of one direction, and one more at each side where the lines that cross them stand open. */
export function linesOf(rules: readonly Rule[], crossing: readonly Rule[]): TableLine[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const first = groups.at(-1)?.[0];
    if (first && rule.at - first.at <= ONE_LINE) groups.at(-1)?.push(rule);
    else groups.push([rule]);
  }
  const lines = groups.map(lineOf);
  const from = crossing.reduce((least, rule) => Math.min(least, rule.from), Infinity);
  const to = crossing.reduce((most, rule) => Math.max(most, rule.to), -Infinity);
  const open = (at: number): TableLine => ({ at, drawn: () => true });
  if (from < (lines[0]?.at ?? from) - OPEN) lines.unshift(open(from));
  if (to > (lines.at(-1)?.at ?? to) + OPEN) lines.push(open(to));
  return lines;
}

function lineOf(rules: readonly Rule[]): TableLine {
  const long = rules.map((rule) => rule.to - rule.from);
  const total = long.reduce((sum, length) => sum + length, 0);
  const at = rules.reduce((sum, rule, i) => sum + rule.at * (long[i] ?? 0), 0) / total;
  const pieces = [...rules].sort((a, b) => a.from - b.from);
  const drawn = (from: number, to: number) => covered(pieces, from, to) >= WALL * (to - from);
  return { at, drawn };
}

/** Length of [from, to] that the pieces, in order, cover, each part counted once. */
function covered(pieces: readonly Rule[], from: number, to: number): number {
  let [length, reached] = [0, from];
  for (const rule of pieces) {
    const end = Math.min(rule.to, to);
    length += Math.max(0, end - Math.max(rule.from, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
