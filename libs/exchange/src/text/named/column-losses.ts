import type { Loss } from '#contracts';
import type { ColumnTemplate, TableTemplate } from '#template';
import { isPrintedAmount } from '../tidy.js';
import type { GridColumn } from './columns.js';
import type { Headed } from './match-columns.js';
import { type NamedBlock, textsIn } from './named-block.js';

const SUM = /^(合计|小计|总计)$/;

/** Columns with figures that the template does not know, and columns of the template that the table does not have. */
export function columnLosses(blocks: readonly NamedBlock[], template: TableTemplate): readonly Loss[] {
  const lacking = blocks.filter(hasFigures);
  const absent = template.columns.filter(({ key }) => {
    const isNowhere = lacking.length > 0 && blocks.every(({ money }) => !money.has(key));
    return isNowhere || lacking.some(({ money, keys }) => keys.includes(key) && !money.has(key));
  });
  return [
    ...blocks.flatMap((block) => block.unknown.flatMap((column) => unknownColumn(column, block, template) ?? [])),
    ...absent.map((column) => absentColumn(column, template)),
  ];
}

/** An empty table lacks nothing that could be compared. */
function hasFigures({ body, money, unknown }: NamedBlock): boolean {
  const columns = [...money.values(), ...unknown];
  return body.some((row) => columns.some((column) => textsIn(row, column).some(isPrintedAmount)));
}

export function absentColumn(column: ColumnTemplate, { key, title }: TableTemplate): Loss {
  const details = { title, column: column.name };
  return { code: 'LOSS.COLUMN_ABSENT', place: { table: key, column: column.key }, details };
}

function unknownColumn(column: GridColumn, block: NamedBlock, template: TableTemplate): Loss | null {
  const count = block.body.filter((row) => textsIn(row, column).some(isPrintedAmount)).length;
  return count === 0 ? null : unknownLoss(column, count, block.money, template);
}

/** No column of any template: an unknown one that stands there is a part of no known sum. */
const OF_NO_SUM = 'none';

/** Names the known column that the unknown one only details. */
export function unknownLoss(
  { path }: Headed,
  count: number,
  money: ReadonlyMap<string, Headed>,
  template: TableTemplate,
): Loss {
  const { key, title } = template;
  const groups = [...money].filter(([, known]) => details(path, known.path));
  const detailed = groups.sort(([, a], [, b]) => groupOf(b.path).length - groupOf(a.path).length)[0]?.[0];
  const column = detailed ?? (standsApart(path, money, template) ? OF_NO_SUM : undefined);
  return {
    code: 'LOSS.COLUMN_UNKNOWN',
    place: column === undefined ? { table: key } : { table: key, column },
    details: { title, label: path.join(' / ').slice(0, 100), count: `${count}` },
  };
}

/** Under a heading of its own, beside those of all known columns; or beside a “三公” table that has all its parts. */
function standsApart(
  path: readonly string[],
  money: ReadonlyMap<string, Headed>,
  { kind, columns }: TableTemplate,
): boolean {
  if (kind === 'single') return money.size >= columns.length / 2;
  const known = [...money.values()];
  return (
    path.length > 1 && known.length > 0 && known.every((other) => other.path.length > 1 && other.path[0] !== path[0])
  );
}

/** Does the path say more than the known one: 基本支出 / 人员经费 below 基本支出 / 小计? */
function details(path: readonly string[], known: readonly string[]): boolean {
  const group = groupOf(known);
  return path.length > group.length && group.every((word, i) => path[i] === word);
}

function groupOf(path: readonly string[]): readonly string[] {
  return path.length > 1 && SUM.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}
