import type { DisclosureDocument, DocumentIdentity, PerformanceForm, TableContent } from '#contracts';
import { standingLosses } from '#entry';
import { done, type Outcome, refused } from '#kernel';
import type { CompiledPack } from '#template';
import { type Line, splitLines } from './lines.js';
import { departmentOf, type Outline, outline } from './outline.js';
import { readContents } from './read-contents.js';
import { readForm } from './read-form.js';
import { readParts } from './read-narrative.js';
import { readTable } from './read-table.js';
import { tidyName } from './tidy.js';

/** Reads a disclosure from text with tabbed (or piped) tables. What the text has lost is listed, never made up. */
export function readText(text: string, compiled: CompiledPack): Outcome<DisclosureDocument, 'FILE.NO_DISCLOSURE'> {
  const lines = splitLines(text);
  const cut = outline(lines, compiled);
  if (cut.tables.length === 0) return refused('FILE.NO_DISCLOSURE');
  const department = departmentOf(lines);
  const reads = cut.tables.map((region) => readTable(region, compiled, department));
  const tables = inPackOrder(
    reads.map((read) => read.table),
    compiled,
  );
  const forms = readForms(cut, department);
  return done({
    schema: 'gongkai.document/1',
    pack: { id: compiled.pack.id, version: compiled.pack.version },
    identity: readIdentity(cut.cover, tables, department, compiled),
    contents: readContents(cut.contents),
    tables,
    parts: readParts(cut.parts, compiled, department),
    forms,
    losses: standingLosses({ tables, forms, losses: reads.flatMap((read) => read.losses) }, compiled.pack),
  });
}

function readForms(cut: Outline, department: string): readonly PerformanceForm[] {
  let projects = 0;
  return cut.forms.map((region) =>
    readForm(region, region.template.scope === 'whole' ? 'whole' : `project-${++projects}`, department),
  );
}

/** The first of two tables with the same title counts. */
function inPackOrder(tables: readonly TableContent[], { pack }: CompiledPack): readonly TableContent[] {
  return pack.tables.flatMap((template) => tables.find((table) => table.key === template.key) ?? []);
}

function readIdentity(
  cover: readonly Line[],
  tables: readonly TableContent[],
  department: string,
  { pack }: CompiledPack,
): DocumentIdentity {
  const title = cover.find((line) => /决算/.test(line.text)) ?? cover.find((line) => line.text !== '');
  const years = [title?.text ?? '', ...tables.map((table) => table.title)].map(
    (text) => /(20\d\d) ?年/.exec(text)?.[1],
  );
  const named = /^(?:20\d\d ?年度? ?)?(.+?)(?:20\d\d ?年度?)?(?:部门|单位)?决算/.exec(title?.text ?? '')?.[1];
  return {
    title: tidyName(title?.text ?? ''),
    department: department || tidyName(named ?? ''),
    region: pack.region,
    fiscalYear: Number(years.find(Boolean) ?? pack.fiscalYear),
    unit: tables[0]?.unit ?? pack.unit,
    printedDate: dateIn(cover),
  };
}

function dateIn(cover: readonly Line[]): string | null {
  for (const line of cover) {
    const date = /^(20\d\d)年(\d{1,2})月(\d{1,2})日$/.exec(line.plain);
    if (date) return [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-');
  }
  return null;
}
