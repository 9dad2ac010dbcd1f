import type { Rule } from '../content/geometry.js';
import { connectRules, TOUCH } from './connect-rules.js';
import { joinRules } from './join-rules.js';
import { boxOf, type Lattice } from './lattice.js';
import { mergeCells } from './merge-cells.js';
import { linesOf } from './table-lines.js';

/** The tables that lines draw, those of one column left out: a frame around text is no table. */
export function findLattices(rules: readonly Rule[]): Lattice[] {
  const found = connectRules(joinRules(rules))
    .map(latticeOf)
    .filter((lattice) => lattice !== null);
  return found.filter((inner) => !found.some((outer) => outer !== inner && isInside(inner, outer)));
}

function latticeOf(rules: readonly Rule[]): Lattice | null {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  const columns = linesOf(down, across);
  const rows = linesOf(across, down);
  if (columns.length < 3 || rows.length < 2) return null;
  const lattice = mergeCells(columns, rows);
  return lattice.xs.length < 3 ? null : lattice;
}

function isInside(inner: Lattice, outer: Lattice): boolean {
  const [i, o] = [boxOf(inner), boxOf(outer)];
  return (
    i.left >= o.left - TOUCH && i.right <= o.right + TOUCH && i.top >= o.top - TOUCH && i.bottom <= o.bottom + TOUCH
  );
}
