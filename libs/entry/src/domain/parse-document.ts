import { Ajv } from 'ajv';
import type { DisclosureDocument } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import { type CompiledPack, SINGLE_ROW, TOTAL_ROW, templateRows } from '#template';
import { DOCUMENT_SHAPE } from './document-shape.js';

const hasShape = new Ajv({ allowUnionTypes: true }).compile<DisclosureDocument>(DOCUMENT_SHAPE);

/** Deep nesting of sections would exhaust the stack of whoever walks them. */
const MAX_DEPTH = 6;

/** Takes JSON from outside as a document. `details.field` names the first member that does not fit. */
export function parseDocument(json: unknown): Outcome<DisclosureDocument, 'DOCUMENT.MALFORMED'> {
  if (depthOf(json) > MAX_DEPTH * 4)
    return refused('DOCUMENT.MALFORMED', { field: 'parts', problem: `nesting > ${MAX_DEPTH}` });
  if (hasShape(json)) return done(json);
  const [error] = hasShape.errors ?? [];
  return refused('DOCUMENT.MALFORMED', {
    field: error?.instancePath.slice(1).replaceAll('/', '.') || 'document',
    problem: [error?.message, JSON.stringify(error?.params)].join(' '),
  });
}

/** Every table, row and column of the document must be one that its pack knows. */
export function fitsPack({ pack }: CompiledPack, document: DisclosureDocument): Outcome<void, 'DOCUMENT.NOT_OF_PACK'> {
  if (document.pack.id !== pack.id)
    return refused('DOCUMENT.NOT_OF_PACK', { field: 'pack.id', found: document.pack.id, pack: pack.id });
  const seen = new Set<string>();
  for (const table of document.tables) {
    const template = pack.tables.find((t) => t.key === table.key);
    const misfit = (found: string) =>
      refused('DOCUMENT.NOT_OF_PACK', { field: `tables.${table.key}`, found, pack: pack.id });
    if (!template || seen.has(table.key)) return misfit(table.key);
    seen.add(table.key);
    const known = new Set(templateRows(template).map((r) => r.key));
    const columns = new Set(template.columns.map((c) => c.key));
    const rows = new Set<string>();
    for (const row of table.rows) {
      const fits =
        template.kind === 'fixed'
          ? known.has(row.key)
          : template.kind === 'single'
            ? row.key === SINGLE_ROW
            : isCodedKey(row.key);
      if (!fits || rows.has(row.key)) return misfit(row.key);
      rows.add(row.key);
      const stray = Object.keys(row.cells).find((column) => !columns.has(column));
      if (stray !== undefined) return misfit(`${row.key}.${stray}`);
    }
  }
  return done();
}

/** Rows of a coded table: the total, a subject code, or a row whose code the source lost. */
function isCodedKey(key: string): boolean {
  return key === TOTAL_ROW || /^\d{3,12}(-\d+)?$/.test(key) || /^unnamed-\d+$/.test(key);
}

function depthOf(value: unknown, level = 0): number {
  if (value === null || typeof value !== 'object' || level > MAX_DEPTH * 4) return level;
  let deepest = level;
  for (const member of Object.values(value)) deepest = Math.max(deepest, depthOf(member, level + 1));
  return deepest;
}
