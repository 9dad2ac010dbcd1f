import type { CompiledFormula, CompiledTerm } from './compiled.js';

/**
 * A row or column that is defined, through formulas of its table, by itself. Only "=" with a single amount on its left
 * defines something; rows and columns are followed apart, since a total over both is defined twice and rightly so.
 */
export function findCycle(formulas: readonly CompiledFormula[]): readonly string[] | null {
  const uses = new Map<string, Set<string>>();
  for (const formula of formulas.filter(isDefinition)) {
    const defined = nodeOf(formula.left[0] as CompiledTerm);
    const operands = uses.get(defined) ?? new Set<string>();
    for (const term of formula.right) operands.add(nodeOf(term));
    uses.set(defined, operands);
  }
  const finished = new Set<string>();
  for (const start of uses.keys()) {
    const cycle = follow(start, uses, [], finished);
    if (cycle) return cycle;
  }
  return null;
}

function isDefinition(formula: CompiledFormula): boolean {
  return (
    formula.relation === '=' &&
    formula.left.length === 1 &&
    (formula.scope.kind === 'columns' || formula.scope.kind === 'rows')
  );
}

function nodeOf(term: CompiledTerm): string {
  return term.row === null ? `${term.table} ${term.column}` : `${term.table} ${term.row}`;
}

function follow(
  node: string,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
  path: readonly string[],
  finished: Set<string>,
): readonly string[] | null {
  if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
  if (finished.has(node)) return null;
  for (const next of uses.get(node) ?? []) {
    const cycle = follow(next, uses, [...path, node], finished);
    if (cycle) return cycle;
  }
  finished.add(node);
  return null;
}
