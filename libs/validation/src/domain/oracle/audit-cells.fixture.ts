import type { CellPlace, DisclosureDocument } from '#contracts';
import { type CompiledPack, type TableTemplate, TOTAL_ROW, templateRows } from '#template';
import type { AuditRow } from './reference.fixture.js';

/** What a row of the audit talks about, read from its own words. */
export type AuditSubject =
  /** A formula of a table at one row or column. */
  | { readonly kind: 'formula'; readonly table: string; readonly defines: string; readonly at: string }
  /** A subject and the subjects below it, in one column. */
  | { readonly kind: 'tree'; readonly table: string; readonly row: string; readonly column: string }
  /** Single cells on both sides. */
  | { readonly kind: 'cells'; readonly left: readonly CellPlace[]; readonly right: readonly CellPlace[] };

/** Reads the short hand of the audit ("表4r33栏3 = 表5 201小计") as places of a document. Null for other sentences. */
export class AuditReader {
  constructor(
    private readonly document: DisclosureDocument,
    private readonly pack: CompiledPack,
    private readonly audit: readonly AuditRow[],
  ) {}

  read(row: AuditRow): AuditSubject | null {
    const ordinal = Number(/^T(\d)/.exec(row.family)?.[1] ?? 0);
    if (row.family.endsWith('tree')) return this.tree(ordinal, row);
    return this.formula(ordinal, row) ?? this.cells(ordinal, row);
  }

  private tree(ordinal: number, { location, check }: AuditRow): AuditSubject | null {
    const column = /栏(\d)/.exec(location)?.[1];
    const row = rowOfSubject(check);
    return column && row ? { kind: 'tree', table: this.template(ordinal).key, row, column: `c${column}` } : null;
  }

  private formula(ordinal: number, row: AuditRow): AuditSubject | null {
    if (ordinal === 0) return null;
    const table = this.template(ordinal);
    return betweenRows(table, row) ?? this.betweenColumns(table, row) ?? ofTotalRow(table, row);
  }

  /** "1栏=(2+…+7)栏 201…", "栏2=栏(3+4+5) …" */
  private betweenColumns(table: TableTemplate, row: AuditRow): AuditSubject | null {
    const { location, check } = row;
    const [, a, b, rest = ''] = /^(?:(\d)栏|栏(\d))=(?:栏)?\([\d+…-]+\)栏?\s*(.*)$/.exec(check) ?? [];
    const number = a ?? b;
    if (!number) return null;
    const line = Number(/r(\d+)/.exec(location)?.[1]);
    const at =
      templateRows(table).find((r) => r.line === line)?.key ?? rowOfSubject(rest) ?? this.rowOnLine(table, row);
    return { kind: 'formula', table: table.key, defines: `c${number}`, at };
  }

  /** Rows without a name are told apart by the line of the source on which they stand: 合计 is the first. */
  private rowOnLine(table: TableTemplate, { family, location }: AuditRow): string {
    const first = Math.min(...this.audit.filter((row) => row.family === family).map((row) => lineOf(row.location)));
    return this.document.tables.find((t) => t.key === table.key)?.rows[lineOf(location) - first]?.key ?? '';
  }

  /** "表1r32 = 表4r33栏2 …", and within one table "31行=62行" or "栏1合计=栏2合计". */
  private cells(ordinal: number, { check }: AuditRow): AuditSubject | null {
    const [leftText, rightText] = check.replace(/（.*?）/g, '').split(/=|≥/);
    if (!leftText || !rightText) return null;
    const shared = /(\d{3,7}|合计)\s*$/.exec(rightText)?.[1];
    const side = (text: string): readonly CellPlace[] | null => {
      const parts = text.split('+');
      const table = /表(\d)/.exec(parts[0] ?? '')?.[1] ?? `${ordinal || ''}`;
      const places = parts.map((part) => this.cell(part, Number(/表(\d)/.exec(part)?.[1] ?? table), shared));
      return places.every((place) => place !== null) ? places : null;
    };
    const [left, right] = [side(leftText), side(rightText)];
    return left && right ? { kind: 'cells', left, right } : null;
  }

  private cell(text: string, ordinal: number, shared: string | undefined): CellPlace | null {
    const table = this.pack.pack.tables.find((t) => t.ordinal === ordinal);
    if (!table || /第\d行/.test(text)) return null;
    const words = text.replace(/表\d/, '').replace('合计/小计', '');
    const line = /r(\d+)|^(\d+)行/.exec(words.trim());
    const row = line ? templateRows(table).find((r) => r.line === Number(line[1] ?? line[2])) : namedRow(table, words);
    const number = /栏(\d)/.exec(words)?.[1];
    const key = row?.key ?? /\d{3,7}/.exec(words)?.[0] ?? subjectRow(table, shared);
    const column = number ? `c${number}` : columnOf(table, key, words.replace(/合计|\d+|类/g, '').trim());
    return { kind: 'cell', table: table.key, row: key, column };
  }

  private template(ordinal: number): TableTemplate {
    const table = this.pack.pack.tables.find((t) => t.ordinal === ordinal);
    if (!table) throw new RangeError(`no table ${ordinal}`);
    return table;
  }
}

/** "L364 栏1" → 364 */
function lineOf(location: string): number {
  return Number(/^L(\d+)/.exec(location)?.[1]);
}

/** "201一般公共服务支出", "合计 本年收入合计=…" */
function rowOfSubject(text: string): string | null {
  if (text.startsWith('合计')) return TOTAL_ROW;
  return /^\d{3,7}/.exec(text)?.[0] ?? null;
}

function subjectRow(table: TableTemplate, shared: string | undefined): string {
  if (table.kind === 'single') return 'value';
  return shared === undefined || shared === '合计' ? TOTAL_ROW : shared;
}

/** "27行=(1+…+8)行" */
function betweenRows(table: TableTemplate, { location, check }: AuditRow): AuditSubject | null {
  const line = Number(/^(\d+)行=\(/.exec(check)?.[1]);
  const row = templateRows(table).find((r) => r.line === line);
  if (!row) return null;
  const number = /栏(\d)/.exec(location)?.[1];
  return { kind: 'formula', table: table.key, defines: row.key, at: number ? `c${number}` : columnOf(table, row.key) };
}

/** "301工资福利支出=Σ款级", "人员经费合计=301+303" */
function ofTotalRow(table: TableTemplate, { check }: AuditRow): AuditSubject | null {
  const left = check.split('=')[0] ?? '';
  const row = templateRows(table).find((r) => r.total && (r.name === left || `${r.code}${r.name}` === left));
  return row ? { kind: 'formula', table: table.key, defines: row.key, at: columnOf(table, row.key) } : null;
}

function namedRow(table: TableTemplate, words: string): { readonly key: string } | undefined {
  const bare = words.trim();
  const rows = templateRows(table);
  return rows.find((r) => r.code === bare) ?? rows.find((r) => r.total && r.name.startsWith(bare) && bare !== '');
}

/**
 * The column that words mean: the shortest name in which they occur in order ("公车运维" in 公务用车运行维护费), the later
 * where two are as short (决算 stands behind 预算). No words: the row's first money column.
 */
function columnOf(table: TableTemplate, row: string, words = ''): string {
  const block = table.blocks.find((b) => b.rows.some((r) => r.key === row));
  const columns = table.columns.filter((c) => !block || block.layout.includes(c.key));
  const meant = columns.filter((c) => words !== '' && isWithin(words, c.name));
  const shortest = Math.min(...meant.map((c) => c.name.length));
  return (meant.findLast((c) => c.name.length === shortest) ?? columns[0])?.key ?? '';
}

function isWithin(words: string, name: string): boolean {
  let from = 0;
  return [...words].every((char) => {
    const at = name.indexOf(char, from);
    from = at + 1;
    return at >= 0;
  });
}
