import type { SourceRemark } from '../source/source.js';
import { isFurniture } from './furniture.js';
import type { Line } from './lines.js';
import { departmentAbove } from './one-disclosure.js';
import type { Outline, TableRegion } from './regions.js';
import { isPrintedAmount, tidyName } from './tidy.js';

/** What the file holds and no template takes: other units' disclosures, second tables of a kind, tables of other kinds. */
export function passedOver(cut: Outline): readonly SourceRemark[] {
  const { ofOthers, again } = cut.passedOver;
  const unknown = [cut.cover, ...cut.parts.map(({ lines }) => lines)].flatMap(unknownTables);
  return [
    ...(ofOthers.length > 0 ? [otherDisclosures(ofOthers, cut.department)] : []),
    ...titled(
      'SOURCE.TABLES_AGAIN',
      again.map(({ title }) => title),
    ),
    ...titled('SOURCE.TABLES_UNKNOWN', unknown),
  ];
}

const SHOWN = 8;

function otherDisclosures(tables: readonly TableRegion[], department: string): SourceRemark {
  const units = [...new Set(tables.flatMap(({ lines }) => departmentAbove(lines) ?? []))];
  return {
    code: 'SOURCE.OTHER_DISCLOSURES',
    details: { department, count: tables.length, units: listOf(units.length > 0 ? units : tables.map(titleOf)) },
  };
}

function titled(code: string, titles: readonly string[]): readonly SourceRemark[] {
  return titles.length === 0 ? [] : [{ code, details: { count: titles.length, titles: listOf(titles) } }];
}

function titleOf({ title }: TableRegion): string {
  return tidyName(title);
}

function listOf(names: readonly string[]): string {
  return names.slice(0, SHOWN).join('、') + (names.length > SHOWN ? '…' : '');
}

/** The titles of tables with figures that stand among the text. */
function unknownTables(lines: readonly Line[]): readonly string[] {
  const titles: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const start = i;
    while (lines[i]?.cells) i++;
    const figures = lines.slice(start, i).filter(({ cells }) => cells?.some(isPrintedAmount));
    if (figures.length > 0) titles.push(titleAbove(lines, start));
  }
  return titles;
}

const LONGEST_TITLE = 60;

/** The last line above that is no furniture, where it is as short as a title. */
function titleAbove(lines: readonly Line[], start: number): string {
  const above = lines.slice(Math.max(0, start - 5), start).findLast(({ text }) => text !== '' && !isFurniture(text));
  const isTitle = above && above.text.length <= LONGEST_TITLE && !/[。；]$/.test(above.text);
  return isTitle ? `《${tidyName(above.text).replace(/[《》]/g, '')}》` : '《…》';
}
