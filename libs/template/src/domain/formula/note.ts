import type { TableTemplate } from '../pack.js';
import { templateRows } from './names.js';
import type { FormulaSyntax, TermSyntax } from './syntax.js';

/** Longer sums are printed with their first two, an ellipsis and their last: "(32+33+...+57)". */
const LONGEST_LISTED_SUM = 8;

/**
 * The formula as it is printed under its table: "27 行 = (1+2+3) 行", "1 栏各行 = (2+3) 栏各行", and in a one-row
 * table "1 栏 = (2+3) 栏". Rows without 行次 are printed by name.
 */
export function printNote(formula: FormulaSyntax, table: TableTemplate | null): string {
  if (
    !table ||
    formula.each ||
    formula.left.some((t) => t.kind === 'cell') ||
    formula.right.some((t) => t.kind === 'cell')
  )
    return '';
  const [head] = formula.left;
  const unit = head && isColumn(head, table) ? (table.kind === 'single' ? ' 栏' : ' 栏各行') : ' 行';
  const left = formula.left.map((t) => numbersOf(t, table).join('+')).join('+');
  const right = formula.right
    .map((t, i) => (i === 0 ? '' : t.sign === -1 ? '-' : '+') + listed(numbersOf(t, table)))
    .join('');
  return `${left}${unit} ${formula.relation} (${right})${unit}`;
}

function isColumn(term: TermSyntax, table: TableTemplate): boolean {
  return term.kind === 'name' && table.columns.some((c) => c.key === term.name);
}

function listed(numbers: readonly string[]): string {
  if (numbers.length <= LONGEST_LISTED_SUM) return numbers.join('+');
  return [...numbers.slice(0, 2), '...', numbers.at(-1)].join('+');
}

function numbersOf(term: TermSyntax, table: TableTemplate): readonly string[] {
  if (term.kind === 'name') return [label(term.name, table)];
  if (term.kind !== 'sum') return [];
  const names = isColumn({ ...term, kind: 'name', name: term.from }, table)
    ? table.columns.map((c) => c.key)
    : templateRows(table).map((r) => (r.line === null ? r.key : `r${r.line}`));
  return names.slice(names.indexOf(term.from), names.indexOf(term.to) + 1).map((name) => label(name, table));
}

function label(name: string, table: TableTemplate): string {
  const column = table.columns.find((c) => c.key === name);
  if (column) return `${column.number ?? column.name}`;
  const row = templateRows(table).find((r) => r.key === name || `r${r.line}` === name);
  return row ? `${row.line ?? row.name}` : name;
}
