import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import { say } from '#contracts';
import { type Outcome, refused } from '#kernel';
import { compilePack } from '../domain/compile-pack.js';
import type { CompiledPack } from '../domain/compiled-pack.js';
import type { TemplatePack } from '../domain/pack.js';
import type { PackProblem } from '../domain/pack-problem.js';

/** A pack file is a few kilobytes; a larger one is not a pack. */
const MAX_FILE_BYTES = 1_000_000;
/** forms.yaml shares its scoring between forms by an anchor; more aliases than this is an attack. */
const MAX_ALIASES = 50;

type Raw = Record<string, unknown>;

/**
 * Reads a pack from its folder: pack.yaml, tables/*.yaml, cross-table.yaml, parts.yaml, forms.yaml. On refusal
 * `details.problems` lists every problem as one bilingual sentence that names file and place.
 */
export async function loadPack(folder: string): Promise<Outcome<CompiledPack, 'PACK.INVALID'>> {
  const problems: PackProblem[] = [];
  const head = ((await readYaml(folder, 'pack.yaml', problems)) ?? {}) as Raw;
  const tableKeys = Array.isArray(head.tables) ? head.tables.map(String) : [];
  const tables = await Promise.all(tableKeys.map((key) => readYaml(folder, join('tables', `${key}.yaml`), problems)));
  await refuseStrayTables(folder, tableKeys, problems);
  const raw = {
    ...head,
    tables: tables.map((table) => withHeaderCells(table as Raw | null)),
    crossTable: await readYaml(folder, 'cross-table.yaml', problems),
    parts: await readYaml(folder, 'parts.yaml', problems),
    forms: await readYaml(folder, 'forms.yaml', problems),
  };
  if (problems.length === 0) problems.push(...(await schemaProblems(folder, raw, tableKeys)));
  if (problems.length > 0) return invalid(problems);
  const compiled = compilePack(raw as unknown as TemplatePack);
  return compiled.ok ? compiled : invalid(compiled.details.problems as readonly PackProblem[]);
}

function invalid(problems: readonly PackProblem[]): Outcome<never, 'PACK.INVALID'> {
  return refused('PACK.INVALID', {
    count: problems.length,
    problems: problems.map(({ code, where, details }) => {
      const { zh, en } = say(code, details);
      return `${where}: ${zh} / ${en}`;
    }),
  });
}

async function readYaml(folder: string, file: string, problems: PackProblem[]): Promise<unknown> {
  const path = join(folder, file);
  const size = await stat(path).then(
    (s) => s.size,
    () => null,
  );
  if (size === null || size > MAX_FILE_BYTES) {
    problems.push({
      code: size === null ? 'PACK.FILE_MISSING' : 'PACK.FILE_TOO_LARGE',
      where: file,
      details: { file, size },
    });
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines });
  for (const error of document.errors) {
    const at = lines.linePos(error.pos[0]);
    problems.push({
      code: 'PACK.YAML',
      where: `${file}:${at.line}:${at.col}`,
      details: { problem: error.message.split('\n')[0] },
    });
  }
  if (document.errors.length > 0) return null;
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    problems.push({ code: 'PACK.YAML', where: file, details: { problem: error.message } });
    return null;
  }
}

/** A table file that pack.yaml does not name would silently not count. */
async function refuseStrayTables(folder: string, tableKeys: readonly string[], problems: PackProblem[]): Promise<void> {
  const files = await readdir(join(folder, 'tables')).catch(() => []);
  for (const file of files.filter((f) => !tableKeys.includes(f.replace(/\.yaml$/, '')))) {
    problems.push({ code: 'PACK.STRAY_TABLE', where: `tables/${file}`, details: { file } });
  }
}

/** In a header a plain text is short for a cell without spans. */
function withHeaderCells(table: Raw | null): unknown {
  if (!table || !Array.isArray(table.header)) return table;
  const header = table.header.map((row) =>
    Array.isArray(row) ? row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)) : row,
  );
  return { ...table, header };
}

async function schemaProblems(folder: string, raw: Raw, tableKeys: readonly string[]): Promise<readonly PackProblem[]> {
  const schema = JSON.parse(await readFile(join(folder, '..', 'pack.schema.json'), 'utf8'));
  const validate = new Ajv({ allErrors: true, useDefaults: true, allowUnionTypes: true }).compile(schema);
  if (validate(raw)) return [];
  return (validate.errors ?? []).map((error) => ({
    code: 'PACK.SCHEMA',
    where: placeOf(error.instancePath, tableKeys),
    details: describe(error),
  }));
}

const FILES: Readonly<Record<string, string>> = {
  crossTable: 'cross-table.yaml',
  parts: 'parts.yaml',
  forms: 'forms.yaml',
};

/** "/tables/2/columns/0/name" → "tables/expenditure.yaml columns[1].name", counting from 1 as people do. */
function placeOf(path: string, tableKeys: readonly string[]): string {
  const [first = '', ...rest] = path.split('/').slice(1);
  const inTable = first === 'tables' && rest.length > 0;
  const file = inTable ? `tables/${tableKeys[Number(rest[0])]}.yaml` : (FILES[first] ?? 'pack.yaml');
  const steps = inTable ? rest.slice(1) : FILES[first] ? rest : [first, ...rest];
  return `${file} ${steps.map((s, i) => (/^\d+$/.test(s) ? `[${Number(s) + 1}]` : i === 0 ? s : `.${s}`)).join('')}`.trim();
}

function describe(error: ErrorObject): Record<string, unknown> {
  const params = error.params as Raw;
  const extra =
    params.additionalProperty ??
    params.missingProperty ??
    params.allowedValues ??
    params.pattern ??
    params.type ??
    params.limit ??
    '';
  return {
    problem: `${error.message ?? error.keyword} ${Array.isArray(extra) ? extra.join(' | ') : String(extra)}`.trim(),
  };
}
