import type { TableTemplate } from '#template';
import { departmentIn } from './furniture.js';
import type { Line } from './lines.js';
import type { PassedOver, Regions, Restart, TableRegion } from './regions.js';
import { plain } from './tidy.js';
import { isSameTable } from './titles.js';

type OneDisclosure = Regions & { readonly passedOver: PassedOver };

/**
 * A file may hold the disclosures of several units, one behind the other or table by table. Only one is read: that of
 * the department that the cover names, else the first. Figures of two units are never compared.
 */
export function oneDisclosure(all: Regions, restarts: readonly Restart[]): OneDisclosure {
  const first = untilNext(all, restarts);
  const own = ownTables(first);
  const tables = firstOfEach(own);
  const read = new Set(own);
  return {
    ...first,
    tables,
    passedOver: {
      ofOthers: all.tables.filter((table) => !read.has(table)),
      again: own.filter((table) => !tables.includes(table)),
    },
  };
}

/** Up to the part that comes again with tables that were there before. */
function untilNext(all: Regions, restarts: readonly Restart[]): Regions {
  const next = restarts.find(({ tables }) => {
    const before = new Set(templatesOf(all.tables.slice(0, tables)));
    return templatesOf(all.tables.slice(tables)).some((template) => before.has(template));
  });
  if (!next) return all;
  const parts = all.parts.slice(0, next.parts).map((part, i) => (i === next.parts - 1 ? untilNextCover(part) : part));
  return { ...all, parts, tables: all.tables.slice(0, next.tables), forms: all.forms.slice(0, next.forms) };
}

/** The cover of the next disclosure stands behind the last sentence of this one, above its 目录 if it has one. */
function untilNextCover<P extends { readonly lines: Line[] }>(part: P): P {
  const contents = part.lines.findIndex((line) => line.plain === '目录' && line.cells === null);
  const lines = contents < 0 ? part.lines : part.lines.slice(0, contents);
  const end = lines.findLastIndex(({ cells, text }) => cells !== null || /[。；;]$/.test(text));
  return { ...part, lines: lines.slice(0, end + 1) };
}

function ownTables({ tables, department }: Regions): readonly TableRegion[] {
  const names = namesOf(tables);
  const kinds = templatesOf(tables).map((template) =>
    tables.flatMap((table, i) => (table.template === template ? [i] : [])),
  );
  const isOfSeveral = kinds.some((indices) => new Set(indices.flatMap((i) => names[i] ?? [])).size > 1);
  if (!isOfSeveral) return untilRepeated(tables, kinds, department);
  const own = names.includes(plain(department)) ? plain(department) : names.find((name) => name !== null);
  return tables.filter((_, i) => names[i] === own);
}

/** Without names, a set of tables that begins again is another unit's. */
function untilRepeated(
  tables: readonly TableRegion[],
  kinds: readonly (readonly number[])[],
  department: string,
): readonly TableRegion[] {
  const again = kinds.flatMap(([first = 0, ...others]) =>
    others.filter((i) => isSameTable(tables[i]?.title ?? '', tables[first]?.title ?? '', department)),
  );
  return again.length < MANY ? tables : tables.slice(0, Math.min(...again));
}

/** One table or two may be printed twice. */
const MANY = 3;

/** The department of each table; one that names none is of the department before it. */
function namesOf(tables: readonly TableRegion[]): readonly (string | null)[] {
  let last: string | null = null;
  return tables.map(({ lines }) => {
    last = departmentAbove(lines) ?? last;
    return last;
  });
}

/** The department that stands above the first row of a table. */
export function departmentAbove(lines: readonly Line[]): string | null {
  const first = lines.findIndex(({ cells }) => cells !== null);
  const above = lines.slice(0, first < 0 ? lines.length : first);
  const [name] = above.flatMap(({ text }) => departmentIn(text) ?? []);
  return name === undefined ? null : plain(name);
}

function templatesOf(tables: readonly TableRegion[]): readonly TableTemplate[] {
  return [...new Set(tables.map(({ template }) => template))];
}

function firstOfEach(tables: readonly TableRegion[]): readonly TableRegion[] {
  return templatesOf(tables).flatMap((template) => tables.find((table) => table.template === template) ?? []);
}
