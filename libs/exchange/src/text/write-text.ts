import type { Block, ContentsEntry, DisclosureDocument, PartContent, SectionContent } from '#contracts';
import type { CompiledPack } from '#template';
import { writeForm } from './write-form.js';
import { writeTable } from './write-table.js';

/** The document as text with tabbed tables, in the shape that `readText` reads: reading it gives the document again. */
export function writeText(document: DisclosureDocument, compiled: CompiledPack): string {
  const tables = document.tables.flatMap((table) => writeTable(table, compiled));
  const forms = document.forms.flatMap((form) => writeForm(form, compiled));
  const parts = document.parts.map((part) => ({ key: part.key, lines: writePart(part) }));
  const hasTablePart = parts.some((part) => part.key === 'tables');
  const hasFormPart = parts.some((part) => part.key === 'attachments');
  const lines = [
    ...writeCover(document),
    ...(document.contents.length > 0 ? ['目 录', ...document.contents.map(writeEntry)] : []),
    ...(hasTablePart ? [] : tables),
    ...parts.flatMap(({ key, lines: own }) => [
      ...own,
      ...(key === 'tables' ? tables : []),
      ...(key === 'attachments' ? forms : []),
    ]),
    ...(hasFormPart ? [] : forms),
  ];
  return `${lines.join('\n')}\n`;
}

function writeCover({ identity }: DisclosureDocument): readonly string[] {
  const [year, month, day] = identity.printedDate?.split('-') ?? [];
  const date = identity.printedDate === null ? [] : [`${year} 年 ${Number(month)} 月 ${Number(day)} 日`];
  return [identity.title, '', ...date, ''];
}

function writeEntry(entry: ContentsEntry): string {
  return numbered(entry.level, entry.number, entry.title);
}

/** 第一部分 标题 · 一、标题 · （一）标题 */
function numbered(level: number, number: string, title: string): string {
  if (level === 0) return `${number} ${title}`;
  return level === 1 ? `${number}、${title}` : `${number}${title}`;
}

function writePart(part: PartContent): readonly string[] {
  return [
    '',
    numbered(0, part.number, part.title),
    '',
    ...part.blocks.flatMap(writeBlock),
    ...part.sections.flatMap((s) => writeSection(s, 1)),
  ];
}

function writeSection(section: SectionContent, level: number): readonly string[] {
  return [
    numbered(level, section.number, section.title),
    '',
    ...section.blocks.flatMap(writeBlock),
    ...section.sections.flatMap((s) => writeSection(s, level + 1)),
  ];
}

function writeBlock(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.sentences.join(''), ''];
  if (block.kind === 'figure') return [block.caption, ''];
  return [...block.rows.map((cells) => cells.join('\t')), ''];
}
