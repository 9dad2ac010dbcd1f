import type { DisclosureDocument, SectionContent, TableContent } from '#contracts';
import { type CompiledPack, printedNotes, type SectionTemplate, type TableTemplate, templateRows } from '#template';

export interface BlankFor {
  readonly department: string;
  readonly region: string;
  readonly fiscalYear: number;
}

/** The document that a department starts from: every table and section of its pack, no figures. */
export function blankDocument(compiled: CompiledPack, of: BlankFor): DisclosureDocument {
  const { pack } = compiled;
  const fill = (title: string) => title.replace('{department}', of.department).replace('{year}', `${of.fiscalYear}`);
  return {
    schema: 'gongkai.document/1',
    pack: { id: pack.id, version: pack.version },
    identity: {
      title: `${of.fiscalYear}年度${of.department}部门决算公开`,
      department: of.department,
      region: of.region,
      fiscalYear: of.fiscalYear,
      unit: pack.unit,
      printedDate: null,
    },
    contents: pack.parts.flatMap((part) => [
      { level: 0, number: part.number, title: fill(part.title) },
      ...part.sections.map((section, i) => ({ level: 1, number: chineseNumber(i + 1), title: section.title })),
    ]),
    tables: pack.tables.map((table) => blankTable(compiled, table, of)),
    parts: pack.parts.map((part) => ({
      key: part.key,
      number: part.number,
      title: fill(part.title),
      blocks: [],
      sections: part.sections.map((section, i) => blankSection(section, chineseNumber(i + 1))),
    })),
    forms: [],
    losses: [],
  };
}

function blankTable(compiled: CompiledPack, template: TableTemplate, of: BlankFor): TableContent {
  return {
    key: template.key,
    title: `${of.fiscalYear}年度${template.title}`,
    formNumber: `公开${String(template.ordinal).padStart(2, '0')}表`,
    department: of.department,
    unit: compiled.pack.unit,
    rows: templateRows(template).map((row) => ({ key: row.key, code: row.code, name: row.name, cells: {} })),
    notes: [...printedNotes(compiled, template)],
    emptyStatement: null,
  };
}

function blankSection(template: SectionTemplate, number: string): SectionContent {
  return {
    key: template.key,
    number,
    title: template.title,
    blocks: [],
    sections: template.sections.map((section, i) => blankSection(section, `（${chineseNumber(i + 1)}）`)),
  };
}

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function chineseNumber(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}十${n % 10 === 0 ? '' : DIGITS[n % 10]}`;
}
