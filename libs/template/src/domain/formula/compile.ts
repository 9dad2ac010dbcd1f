import { done, type Outcome, refused } from '#kernel';
import type { TableTemplate } from '../pack.js';
import type { Comparison, CompiledFormula, CompiledTerm, Scope } from './compiled.js';
import { findColumn, findName, findRow, findTable, type Name, templateRows } from './names.js';
import { printNote } from './note.js';
import { parseFormula } from './parse.js';
import { FormulaError, type FormulaProblem, problem } from './problem.js';
import type { CellTerm, ConditionSyntax, FormulaSyntax, NameTerm, Position, SumTerm, TermSyntax } from './syntax.js';

export interface FormulaSource {
  readonly key: string;
  readonly text: string;
  readonly tier: 'blocking' | 'explain';
  /** What an identity between tables says in words; a table's own formula is printed from its text. */
  readonly says: { readonly zh: string; readonly en: string } | null;
}

/** Parses a formula and resolves every name in it. `home` is the table it stands under, null for an identity between tables. */
export function compileFormula(
  source: FormulaSource,
  tables: readonly TableTemplate[],
  home: TableTemplate | null,
): Outcome<CompiledFormula, FormulaProblem['code']> {
  const syntax = parseFormula(source.text);
  if (!syntax.ok) return syntax;
  try {
    return done(resolve(source, syntax.value, tables, home));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return refused(error.problem.code, error.problem.details);
  }
}

function resolve(
  source: FormulaSource,
  syntax: FormulaSyntax,
  tables: readonly TableTemplate[],
  home: TableTemplate | null,
): CompiledFormula {
  const resolver = new TermResolver(tables, home, syntax.each?.variable ?? null);
  const comparison = resolver.comparison(syntax);
  const scope = scopeOf(syntax, comparison, tables, home);
  const printed = source.says ?? { zh: printNote(syntax, home), en: printNote(syntax, home) };
  return {
    key: source.key,
    table: home?.key ?? null,
    text: source.text,
    scope,
    ...comparison,
    when: syntax.when.map((condition) => resolver.comparison(condition)),
    tier: source.tier,
    ...printed,
  };
}

function scopeOf(
  syntax: FormulaSyntax,
  body: Comparison,
  tables: readonly TableTemplate[],
  home: TableTemplate | null,
): Scope {
  if (syntax.each) {
    return { kind: 'subjects', set: syntax.each.set, table: findTable(tables, syntax.each.table, syntax.each.at).key };
  }
  const terms = [...body.left, ...body.right];
  if (home && terms.every((t) => t.row === null)) return { kind: 'rows' };
  if (home && terms.every((t) => t.column === null))
    return { kind: 'columns', columns: commonColumns(home, terms, positionOf(syntax)) };
  if (terms.every((t) => t.row !== null && t.column !== null)) return { kind: 'once' };
  throw new FormulaError(
    problem('FORMULA.MIXED_KINDS', positionOf(syntax), { name: syntax.left[0] && describe(syntax.left[0]) }),
  );
}

/** A formula between rows holds in every money column that all of its rows have. */
function commonColumns(table: TableTemplate, terms: readonly CompiledTerm[], at: Position): readonly string[] {
  if (table.kind !== 'fixed') return table.columns.map((c) => c.key);
  const columnsOfBlocks = table.blocks
    .filter((block) => block.rows.some((row) => terms.some((t) => t.row === row.key)))
    .map((block) => table.columns.map((c) => c.key).filter((key) => block.layout.includes(key)));
  const common = (columnsOfBlocks[0] ?? []).filter((column) =>
    columnsOfBlocks.every((columns) => columns.includes(column)),
  );
  if (common.length === 0) throw new FormulaError(problem('FORMULA.NO_COMMON_COLUMN', at, { table: table.key }));
  return common;
}

class TermResolver {
  constructor(
    private readonly tables: readonly TableTemplate[],
    private readonly home: TableTemplate | null,
    private readonly variable: string | null,
  ) {}

  comparison({ left, relation, right }: ConditionSyntax): Comparison {
    return { left: left.flatMap((t) => this.term(t)), relation, right: right.flatMap((t) => this.term(t)) };
  }

  private term(term: TermSyntax): readonly CompiledTerm[] {
    switch (term.kind) {
      case 'zero':
        return [];
      case 'cell':
        return [this.cell(term)];
      case 'name':
        return [this.named(term, this.name(term.name, term.at))];
      case 'sum':
        return this.sum(term);
    }
  }

  private cell(term: CellTerm): CompiledTerm {
    const table = findTable(this.tables, term.table, term.at);
    const row = term.row === this.variable ? null : rowOfCell(table, term);
    return { sign: term.sign, table: table.key, row, column: findColumn(table, term.column, term.at) };
  }

  private name(name: string, at: Position): Name {
    if (!this.home) throw new FormulaError(problem('FORMULA.UNKNOWN_NAME', at, { name, table: '—' }));
    return findName(this.home, name, at);
  }

  private named(term: NameTerm | SumTerm, name: Name): CompiledTerm {
    const table = this.home?.key ?? '';
    return name.kind === 'row'
      ? { sign: term.sign, table, row: name.key, column: null }
      : { sign: term.sign, table, row: null, column: name.key };
  }

  private sum(term: SumTerm): readonly CompiledTerm[] {
    const from = this.name(term.from, term.at);
    const to = this.name(term.to, term.at);
    if (from.kind !== to.kind)
      throw new FormulaError(problem('FORMULA.MIXED_KINDS', term.at, { name: `${term.from}..${term.to}` }));
    const order = this.order(from);
    const [first, last] = [order.indexOf(from.key), order.indexOf(to.key)];
    if (first < 0 || last < first)
      throw new FormulaError(problem('FORMULA.BACKWARD_SUM', term.at, { name: `${term.from}..${term.to}` }));
    return order.slice(first, last + 1).map((key) => this.named(term, { kind: from.kind, key }));
  }

  private order(of: Name): readonly string[] {
    if (!this.home) return [];
    return of.kind === 'row' ? templateRows(this.home).map((r) => r.key) : this.home.columns.map((c) => c.key);
  }
}

/** The single row of a one-row table is named "value". */
export const SINGLE_ROW = 'value';

function rowOfCell(table: TableTemplate, term: CellTerm): string {
  if (table.kind === 'single' && term.row === SINGLE_ROW) return SINGLE_ROW;
  return findRow(table, term.row, term.at);
}

function positionOf(syntax: FormulaSyntax): Position {
  return syntax.left[0]?.at ?? { line: 1, column: 1 };
}

function describe(term: TermSyntax): string {
  return term.kind === 'name' ? term.name : term.kind;
}
