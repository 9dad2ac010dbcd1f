import type { MoneyUnit } from '#kernel';
import { SINGLE_ROW, type TableTemplate } from '#template';
import { NOTHING_READ, type RowsRead, readFigures, unplaced } from '../row-reader.js';
import { isPrintedAmount } from '../tidy.js';
import { absentColumn, unknownLoss } from './column-losses.js';
import { type Headed, knownColumns, matchColumns } from './match-columns.js';
import { isNumbering, type NamedBlock, strayFigures, textIn, textsIn } from './named-block.js';
import { bareName } from './words.js';

/** A figure by all that heads it: the words above it, and the name before it where the table stands upright. */
interface HeadedCell extends Headed {
  readonly text: string;
}

/** One row of figures (“三公”经费), in as many lines as it is printed: one, 预算数 and 决算数 below each other, or upright. */
export function readNamedSingle(blocks: readonly NamedBlock[], template: TableTemplate, unit: MoneyUnit): RowsRead {
  const cells = blocks.flatMap(headedCells);
  const stray = blocks.flatMap((block) => block.body.flatMap((row) => strayFigures(row, block)));
  if (cells.every(({ text }) => text === '')) return NOTHING_READ;
  const { found, unknown } = matchCells(cells, template);
  const texts = [...found].map(([key, { text }]) => [key, text] as const);
  const figures = readFigures(texts, unit, { template, row: SINGLE_ROW });
  return {
    rows: [{ key: SINGLE_ROW, code: null, name: null, cells: figures.cells }],
    losses: [
      ...figures.losses,
      ...unknown.map((cell) => unknownLoss(cell, 1, found, template)),
      ...stray.map((figure) => unplaced(template, template.title, figure)),
      ...template.columns.filter(({ key }) => !found.has(key)).map((column) => absentColumn(column, template)),
    ],
  };
}

/** Of several cells with one heading, the one that holds a figure is meant: others only head those below them. */
function matchCells(cells: readonly HeadedCell[], template: TableTemplate) {
  const known = knownColumns(template);
  const written = matchColumns(
    cells.filter(({ text }) => isPrintedAmount(text)),
    known,
  );
  const found = new Map([...matchColumns(cells, known).found, ...written.found]);
  return { found, unknown: written.unknown };
}

function headedCells({ labels, money, unknown, body }: NamedBlock): readonly HeadedCell[] {
  const columns = [...money.values(), ...unknown];
  // Lines without names that both hold figures say different things of the same columns.
  const isSure = labels.length > 0 || body.filter((row) => row.cells.some((cell) => cell !== '')).length <= 1;
  const names = labels.filter((label) => !isNumbering(label));
  return body.flatMap((row) => {
    const name = names.flatMap((label) => textsIn(row, label)).map(bareName);
    return columns.map((column) => ({
      path: isSure ? [...column.path, ...name.filter((word) => word !== '')] : [],
      text: textIn(row, column),
    }));
  });
}
