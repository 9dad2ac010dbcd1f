import type { DocumentIdentity, TableContent } from '#contracts';
import type { TemplatePack } from '#template';
import { isFurniture, unitIn } from './furniture.js';
import type { Line } from './lines.js';
import type { Outline } from './outline.js';
import { tidyName } from './tidy.js';

const YEAR = /(20\d\d) ?年/;
const FISCAL_YEAR = /^预算年度[：:] ?(20\d\d)$/;
const REGION = /^地区[：:] ?(\S.*)$/;
const DATE = /^(20\d\d)年(\d{1,2})月(\d{1,2})日$/;

/** Title, department, year and date of a disclosure, from its cover, else from what its tables say. */
export function readIdentity(
  { cover, department }: Outline,
  tables: readonly TableContent[],
  pack: TemplatePack,
): DocumentIdentity {
  const title = titleIn(cover);
  const years = [title, ...tables.map((table) => table.title)].map((text) => YEAR.exec(text)?.[1]);
  const region = firstMatch(cover, REGION) ?? pack.region;
  return {
    title,
    department: department || departmentInTitle(title),
    region,
    fiscalYear: Number(firstMatch(cover, FISCAL_YEAR) ?? years.find((year) => year !== undefined) ?? pack.fiscalYear),
    unit: cover.map((line) => unitIn(line.text)).find((unit) => unit !== null) ?? tables[0]?.unit ?? pack.unit,
    printedDate: dateIn(cover),
  };
}

/** The cover's first line that names accounts, with the year and department that stand on lines of their own above it. */
function titleIn(cover: readonly Line[]): string {
  const texts = cover.filter((line) => !isFact(line)).map((line) => line.text);
  const end = texts.findIndex((text) => text.includes('决算'));
  const isWhole = end < 0 || YEAR.test(texts[end] ?? '');
  return tidyName(isWhole ? (texts[Math.max(end, 0)] ?? '') : texts.slice(0, end + 1).join(''));
}

function isFact(line: Line): boolean {
  const { text } = line;
  return text === '' || DATE.test(line.plain) || isFurniture(text) || FISCAL_YEAR.test(text) || REGION.test(text);
}

/** "2023 年度某某局部门决算公开" → "某某局" */
function departmentInTitle(title: string): string {
  const named = title.replace(/(部门|单位)?决算.*$/, '').replace(/20\d\d ?年度?/g, '');
  return tidyName(named === title ? '' : named);
}

function firstMatch(lines: readonly Line[], pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line.text)?.[1]).find((found) => found !== undefined);
}

function dateIn(cover: readonly Line[]): string | null {
  for (const line of cover) {
    const [, year, month = '', day = ''] = DATE.exec(line.plain) ?? [];
    if (year !== undefined) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  }
  return null;
}
