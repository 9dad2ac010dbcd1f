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
  if (last?.kind !== 'table' || !goesOn(last, table) || !isCaptionAgain(items, before)) return false;
  items.splice(before, Infinity, { ...last, rows: [...last.rows, ...newRows(last.rows, table.rows)] });
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
