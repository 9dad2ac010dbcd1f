import type { SourceCell } from '../../source/source.js';
import type { PageItem, PageRow, PageTable } from '../page/page.js';

/** How far a column's line may move from one page to the next. Points. */
const SAME_COLUMN = 4;

/** Tables that go on over pages made one: the same columns, and nothing between but the first one's captions again. */
export function joinTables(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    if (item.kind !== 'table' || !addTo(joined, item)) joined.push(item);
  }
  return joined;
}

/** Adds the table to the one before it, if it goes on with that. */
function addTo(items: PageItem[], table: PageTable): boolean {
  const before = items.findLastIndex((other) => other.kind === 'table');
  const last = items[before];
  if (last?.kind !== 'table' || !isCaptionAgain(items, before)) return false;
  const above = isHeadOf(last, table) ? inColumnsOf(last, table) : last;
  if (!goesOn(above, table)) return false;
  items.splice(before, Infinity, { ...above, rows: [...above.rows, ...newRows(above.rows, table.rows)] });
  return true;
}

/** Do the lines after the table say what those just above it say: its title, printed again on the next page? */
function isCaptionAgain(items: readonly PageItem[], table: number): boolean {
  const after = items.slice(table + 1);
  const above = items.slice(Math.max(0, table - after.length), table);
  const textOf = (item?: PageItem) => (item?.kind === 'line' ? item.text : null);
  return after.every((line, i) => textOf(line) === textOf(above[i]));
}

function goesOn(a: PageTable, b: PageTable): boolean {
  if (a.rows.at(-1)?.page === b.rows[0]?.page || a.xs.length !== b.xs.length) return false;
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  return a.xs.every((x, i) => Math.abs((b.xs[i] ?? 0) - shift - x) <= SAME_COLUMN);
}

/** A page may end below the first lines of a header, whose cells lie over several columns each. */
const DEEPEST_HEAD = 3;

/** Has the first table fewer columns, each of them some of the second's? */
function isHeadOf(a: PageTable, b: PageTable): boolean {
  if (a.rows.length > DEEPEST_HEAD || a.xs.length >= b.xs.length || a.xs.length < 3) return false;
  const ends = [Math.abs((a.xs[0] ?? 0) - (b.xs[0] ?? 0)), Math.abs((a.xs.at(-1) ?? 0) - (b.xs.at(-1) ?? 0))];
  return ends.every((gap) => gap <= SAME_COLUMN) && a.xs.every((x) => b.xs.some((other) => isSameLine(x, other)));
}

function inColumnsOf(a: PageTable, b: PageTable): PageTable {
  const starts = b.xs.slice(0, -1).map((x) => a.xs.findIndex((other) => isSameLine(x, other)));
  const rows = a.rows.map((row) => {
    let last: SourceCell = BLANK;
    const cells = starts.map((start) => {
      if (start < 0) return last.text === '' ? last : LEFT;
      last = row.cells[start] ?? BLANK;
      return last;
    });
    return { ...row, cells };
  });
  return { ...a, xs: b.xs, rows };
}

const BLANK: SourceCell = { text: '', covered: null };
const LEFT: SourceCell = { text: '', covered: 'left' };

function isSameLine(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_COLUMN;
}

/** Without the header that is printed again, and without the empty rest of a row that the page's end broke. */
function newRows(before: readonly PageRow[], rows: readonly PageRow[]): readonly PageRow[] {
  const different = rows.findIndex((row, i) => !isSame(row, before[i]));
  const fresh = different < 0 ? rows : rows.slice(different);
  const [first] = fresh;
  return different === 0 && first && isEmpty(first) ? fresh.slice(1) : fresh;
}

function isSame(row: PageRow, other: PageRow | undefined): boolean {
  return (
    !isEmpty(row) &&
    row.cells.every(({ text, covered }, i) => text === other?.cells[i]?.text && covered === other.cells[i]?.covered)
  );
}

const isEmpty = ({ cells }: PageRow) => cells.every(({ text, covered }) => text === '' && covered === null);
