import { isFurniture } from './furniture.js';
import type { Line } from './lines.js';
import { tidyName } from './tidy.js';

const YEAR = /(20\d\d) ?年/;
const FISCAL_YEAR = /^预算年度[：:] ?(20\d\d)$/;
const REGION = /^地区[：:] ?(\S.*)$/;
const UNKNOWN_FORM = /^未识别自评表[：:] ?(\S.*)$/;
const DATE = /^(20\d\d)年(\d{1,2})月(\d{1,2})日$/;

/** What a cover says; null where it does not. */
export interface Cover {
  readonly title: string;
  readonly region: string | null;
  readonly fiscalYear: number | null;
  /** ISO "2024-10-31" */
  readonly printedDate: string | null;
  /** Forms that an earlier reading could not understand. */
  readonly unknownForms: readonly string[];
}

export function readCover(lines: readonly Line[]): Cover {
  const title = titleIn(lines);
  const year = firstMatch(lines, FISCAL_YEAR) ?? yearIn(title);
  return {
    title,
    region: firstMatch(lines, REGION) ?? null,
    fiscalYear: year === null ? null : Number(year),
    printedDate: dateIn(lines),
    unknownForms: lines.flatMap((line) => UNKNOWN_FORM.exec(line.text)?.[1] ?? []),
  };
}

/** "2023年度", "二〇二三年度" */
export function yearIn(text: string): string | null {
  const digits = text.replace(/二[〇○Ｏ零][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year].map(digitOf).join(''),
  );
  return YEAR.exec(digits)?.[1] ?? null;
}

function digitOf(numeral: string): string {
  return `${Math.max('零一二三四五六七八九'.indexOf(numeral), 0)}`;
}

/** The year that a text speaks of most as a fiscal one. */
export function yearOftenIn(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(/(20\d\d) ?年度/g)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What a table's title has between the department and 决算. */
const OF_TABLE = /(一般公共预算|政府性基金|国有资本经营|预算|财政拨款|基本|收入|支出|收支|“三公”经费)+$/;

/** "2023 年度某某局部门决算公开" → "某某局", and so where a workbook has no title but those of its tables. */
export function departmentInTitle(title: string): string {
  const named = title.replace(/(部门|单位)?决算.*$/, '').replace(/20\d\d ?年度?/g, '');
  return tidyName(named === title ? '' : named.replace(OF_TABLE, ''));
}

/** The first line that names accounts, with the year or department that stand on lines of their own above it. */
function titleIn(lines: readonly Line[]): string {
  const texts = lines.filter((line) => !isFact(line)).map((line) => line.text);
  const end = texts.findIndex((text) => text.includes('决算'));
  const isWhole = end < 0 || (yearIn(texts[end] ?? '') !== null && departmentInTitle(texts[end] ?? '') !== '');
  return tidyName(isWhole ? (texts[Math.max(end, 0)] ?? '') : texts.slice(0, end + 1).join(''));
}

function isFact(line: Line): boolean {
  const { text } = line;
  return (
    text === '' ||
    DATE.test(line.plain) ||
    isFurniture(text) ||
    [FISCAL_YEAR, REGION, UNKNOWN_FORM].some((fact) => fact.test(text))
  );
}

function firstMatch(lines: readonly Line[], pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line.text)?.[1]).find((found) => found !== undefined);
}

function dateIn(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const [, year, month = '', day = ''] = DATE.exec(line.plain) ?? [];
    if (year !== undefined) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  }
  return null;
}
