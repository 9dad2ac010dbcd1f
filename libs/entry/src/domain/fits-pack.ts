import type { DisclosureDocument, TableContent } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import { type CompiledPack, SINGLE_ROW, type TableTemplate, TOTAL_ROW, templateRows } from '#template';

/** Every table, row and column of the document must be one that its pack knows, and occur once. */
export function fitsPack({ pack }: CompiledPack, document: DisclosureDocument): Outcome<void, 'DOCUMENT.NOT_OF_PACK'> {
  const misfit = (field: string, found: string) => refused('DOCUMENT.NOT_OF_PACK', { field, found, pack: pack.id });
  if (document.pack.id !== pack.id) return misfit('pack.id', document.pack.id);
  const keys = document.tables.map((table) => table.key);
  for (const [i, table] of document.tables.entries()) {
    const template = pack.tables.find((t) => t.key === table.key);
    if (!template || keys.indexOf(table.key) !== i) return misfit(`tables.${i}`, table.key);
    const stray = strayIn(table, template);
    if (stray !== null) return misfit(`tables.${table.key}`, stray);
  }
  return done();
}

/** The first row or cell that the template has no place for: "row" or "row.column"; null where all fit. */
function strayIn(table: TableContent, template: TableTemplate): string | null {
  const fixed = new Set(templateRows(template).map((row) => row.key));
  const columns = new Set(template.columns.map((column) => column.key));
  const seen = new Set<string>();
  for (const { key, cells } of table.rows) {
    if (seen.has(key) || !isRowKey(key, template.kind, fixed)) return key;
    seen.add(key);
    const column = Object.keys(cells).find((c) => !columns.has(c));
    if (column !== undefined) return `${key}.${column}`;
  }
  return null;
}

/** Rows of a coded table: the total, a subject code (again: "201-2"), or a row whose code the source lost. */
const CODED_KEY = /^(\d{3,12}(-\d+)?|unnamed-\d+)$/;

function isRowKey(key: string, kind: TableTemplate['kind'], fixed: ReadonlySet<string>): boolean {
  if (kind === 'fixed') return fixed.has(key);
  return kind === 'single' ? key === SINGLE_ROW : key === TOTAL_ROW || CODED_KEY.test(key);
}
