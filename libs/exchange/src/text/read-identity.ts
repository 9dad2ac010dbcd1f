import type { DocumentIdentity, TableContent } from '#contracts';
import type { TemplatePack } from '#template';
import { departmentInTitle, readCover, yearIn, yearOftenIn } from './cover.js';
import { isFurniture, isYearAlone, unitIn } from './furniture.js';
import type { Line } from './lines.js';
import type { Outline } from './regions.js';

/** Title, department, year and date of a disclosure, from its cover, else from what its tables and parts say. */
export function readIdentity(
  { cover, department, parts, tables: regions }: Outline,
  tables: readonly TableContent[],
  pack: TemplatePack,
): DocumentIdentity {
  const { title, region, fiscalYear, printedDate } = readCover(cover);
  const beside = regions.flatMap(({ lines }) => lines.filter(isYearOfTable).map(({ text }) => text));
  const headings = [...tables.map((table) => table.title), ...parts.map(({ heading }) => heading.title), ...beside];
  const text = () => parts.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  const year =
    fiscalYear ?? headings.map(yearIn).find((found) => found !== null) ?? yearOftenIn(text()) ?? pack.fiscalYear;
  return {
    title,
    department: department || departmentInTitle(title),
    region: region ?? (pack.regionNames.length === 0 ? '' : pack.region),
    fiscalYear: Number(year),
    unit: cover.map((line) => unitIn(line.text)).find((unit) => unit !== null) ?? tables[0]?.unit ?? pack.unit,
    printedDate,
  };
}

/** "编制单位：某局 2023年度" or the year alone, above a table. */
function isYearOfTable({ text, cells, mark }: Line): boolean {
  return cells === null && mark === null && (isFurniture(text) || isYearAlone(text));
}
