import type { DisclosureDocument, Loss, PerformanceForm, TableContent } from '#contracts';
import { standingLosses } from '#entry';
import { done, type MoneyUnit, type Outcome, refused } from '#kernel';
import type { CompiledPack } from '#template';
import { recognise } from '../recognition/recognise.js';
import type { Recognition } from '../recognition/recognition.js';
import type { SourceRemark } from '../source/source.js';
import { readCover } from './cover.js';
import { readForm } from './form/read-form.js';
import type { Line } from './lines.js';
import { outline } from './outline.js';
import { passedOver } from './passed-over.js';
import { readIdentity } from './read-identity.js';
import { readParts } from './read-narrative.js';
import { readTable } from './read-table.js';
import type { Outline } from './regions.js';
import { brokenOffAt } from './truncation.js';

export type TextRefusal = 'FILE.NO_DISCLOSURE' | 'FILE.TRUNCATED';

export interface LinesRead {
  readonly document: DisclosureDocument;
  /** What the lines hold besides. */
  readonly remarks: readonly SourceRemark[];
  readonly recognition: Recognition;
}

/** Reads a disclosure from lines. What they have lost is listed, never made up. */
export function readLines(lines: readonly Line[], compiled: CompiledPack): Outcome<LinesRead, TextRefusal> {
  const { pack } = compiled;
  const cut = outline(lines, compiled);
  if (cut.tables.length === 0) return refused('FILE.NO_DISCLOSURE');
  const reads = cut.tables.map((region) => readTable(region, compiled, cut));
  const tables = inPackOrder(
    reads.map((read) => read.table),
    compiled,
  );
  const line = brokenOffAt(lines, cut.tables, tables);
  if (line !== null) return refused('FILE.TRUNCATED', { line });
  const identity = readIdentity(cut, tables, pack);
  const { forms, losses } = readForms(cut, identity.unit);
  const unseen = [...reads.flatMap((read) => read.losses), ...losses, ...unknownForms(cut)];
  const document: DisclosureDocument = {
    schema: 'gongkai.document/1',
    pack: { id: pack.id, version: pack.version },
    identity,
    contents: cut.contents,
    tables,
    parts: readParts(cut.parts, compiled, cut.department),
    forms,
    losses: standingLosses({ tables, forms, losses: unseen }, pack),
  };
  const recognised = tables.flatMap((table) => reads.find((read) => read.table === table)?.recognition ?? []);
  return done({ document, remarks: passedOver(cut), recognition: recognise(document, recognised, pack) });
}

function readForms(
  { forms, department }: Outline,
  unit: MoneyUnit,
): { forms: readonly PerformanceForm[]; losses: readonly Loss[] } {
  const counts = { whole: 0, project: 0 };
  const reads = forms.map((region) => {
    const { scope } = region.template;
    const nth = ++counts[scope];
    return readForm(region, scope === 'whole' && nth === 1 ? scope : `${scope}-${nth}`, department, unit);
  });
  return { forms: reads.map((read) => read.form), losses: reads.flatMap((read) => read.losses) };
}

function unknownForms({ cover, unknownForms: found }: Outline): readonly Loss[] {
  const titles = new Set([...readCover(cover).unknownForms, ...found]);
  return [...titles].map((title) => ({ code: 'LOSS.FORM_UNKNOWN', place: {}, details: { title } }));
}

function inPackOrder(tables: readonly TableContent[], { pack }: CompiledPack): readonly TableContent[] {
  return pack.tables.flatMap((template) => tables.find((table) => table.key === template.key) ?? []);
}
