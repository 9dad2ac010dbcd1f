import type { DisclosureDocument } from '#contracts';
import type { CompiledPack } from '#template';
import { type Heading, headingLine } from './heading.js';
import { plainLine } from './plain-line.js';
import { writeForm } from './write-form.js';
import { writePart } from './write-narrative.js';
import { writeTable } from './write-table.js';

/**
 * The document as text with tabbed tables, in the shape that `readLines` reads: reading it gives the document again.
 * That holds for every document that was read from a file or filled in on the pack's blank one.
 */
export function writeText(document: DisclosureDocument, compiled: CompiledPack): string {
  const tables = document.tables.flatMap((table) => writeTable(table, document.losses, compiled));
  const forms = document.forms.flatMap((form) => writeForm(form, document, compiled.pack));
  const behind: Readonly<Record<string, readonly string[]>> = { tables, attachments: forms };
  const has = (key: string) => document.parts.some((part) => part.key === key);
  const lines = [
    ...writeCover(document),
    ...writeContents(document),
    ...(has('tables') ? [] : tables),
    ...document.parts.flatMap((part) => [...writePart(part), ...(behind[part.key] ?? [])]),
    ...(has('attachments') ? [] : forms),
  ];
  return `${lines.join('\n')}\n`;
}

function writeCover({ identity, losses }: DisclosureDocument): readonly string[] {
  const { title, printedDate, department, region, fiscalYear, unit } = identity;
  const [year, month, day] = printedDate?.split('-') ?? [];
  return [
    title,
    '',
    ...(printedDate === null ? [] : [`${year} 年 ${Number(month)} 月 ${Number(day)} 日`, '']),
    `部门：${department}`,
    `地区：${region}`,
    `预算年度：${fiscalYear}`,
    `金额单位：${unit}`,
    ...losses.filter(({ code }) => code === 'LOSS.FORM_UNKNOWN').map(({ details }) => `未识别自评表：${details.title}`),
    '',
  ];
}

function writeContents({ contents }: DisclosureDocument): readonly string[] {
  if (contents.length === 0) return [];
  const entries = contents.map(({ level, number, title }) =>
    number === '' ? plainLine(title) : headingLine({ level: level as Heading['level'], number, title }),
  );
  return ['目 录', '', ...entries, ''];
}
