import type { ExecutionLine, ExecutionPart } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { ExecutionColumn, FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain, tidyName } from '../tidy.js';
import { Columns } from './columns.js';
import { pointsIn } from './read-execution.js';

interface FundsRead {
  readonly execution: ExecutionLine;
  readonly unread: readonly string[];
}

/** The header of 项目资金 in a line; null where it does not surely name a budget and an executed amount. */
export function fundsHeader(cells: Cells, template: FormTemplate): Columns<ExecutionColumn> | null {
  const columns = new Columns(cells, template.executionColumns);
  return columns.has('budget', 'executed') && columns.first > 0 ? columns : null;
}

/** 项目资金: a header, the line of all money, then the lines of its parts. */
export function readFunds(
  [header = [], ...rows]: readonly Cells[],
  template: FormTemplate,
  unit: MoneyUnit,
): FundsRead {
  const columns = new Columns(header, template.executionColumns);
  const lines = rows
    .filter((cells) => !isSecondHeader(cells, columns))
    .map((cells) => ({ cells, line: lineIn(cells, columns) }));
  const first = lines[0]?.line ?? null;
  const parts = lines.slice(1).flatMap(({ line }) => (line && !isScored(line) && isFilled(line) ? partOf(line) : []));
  const unread = lines.filter(({ line }) => line === null || (line !== first && isScored(line)));
  const printed = unitIn(header);
  const execution: ExecutionLine = {
    label: '',
    budget: '',
    executed: '',
    rate: '',
    score: '',
    ...first,
    weight: first?.weight || (pointsIn(header.join(' ')) ?? ''),
    ...(printed === null || printed === unit ? {} : { unit: printed }),
    ...(parts.length > 0 ? { parts } : {}),
  };
  return { execution, unread: unread.map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')) };
}

/** (A), (B) below the headings, or nothing at all. */
function isSecondHeader(cells: Cells, columns: Columns<ExecutionColumn>): boolean {
  return cells.slice(0, columns.first).every((cell) => cell === '') && !cells.some((cell) => /\d/.test(cell));
}

const LONGEST_LABEL = 100;
const FIGURE = /^(-?\d+(\.\d+)?(万元|元|%|分)?)?$/;

/** A line under the header cell by cell; where cells were lost, only if a text is left for each column. */
function lineIn(cells: Cells, columns: Columns<ExecutionColumn>): ExecutionLine | null {
  const texts = cells.filter((cell) => cell !== '');
  const keys = columns.keys.filter((key) => key !== 'reason' || texts.length > columns.keys.length);
  const isAligned = cells.length === columns.width;
  if (!isAligned && texts.length !== keys.length + 1) return null;
  const labels = cells.slice(0, columns.first).filter((cell, i) => cell !== '' && cell !== columns.header[i]);
  const label = tidyName(isAligned ? labels.join('') : (texts[0] ?? ''));
  const value = (key: ExecutionColumn) =>
    figureIn((isAligned ? columns.text(cells, key) : texts[keys.indexOf(key) + 1]) ?? '');
  const figures = columns.keys.filter((key) => key !== 'reason').map(value);
  if (label === '' || label.length > LONGEST_LABEL || !figures.every((text) => FIGURE.test(text))) return null;
  return {
    label,
    weight: value('weight'),
    ...(columns.has('initial') ? { initial: value('initial') } : {}),
    budget: value('budget'),
    executed: value('executed'),
    rate: value('rate'),
    score: value('score'),
    ...(columns.has('reason') ? { reason: tidyName(columns.text(cells, 'reason')) } : {}),
  };
}

/** Only all the money is scored; a score beside a part is another rule than ours. */
function isScored({ score }: ExecutionLine): boolean {
  return /\d/.test(score);
}

function isFilled({ budget, executed }: ExecutionLine): boolean {
  return budget !== '' || executed !== '';
}

function partOf({ label, initial, budget, executed, rate }: ExecutionLine): ExecutionPart {
  return { label, ...(initial === undefined ? {} : { initial }), budget, executed, rate };
}

/** As printed, without groups; a dash or stroke alone means that there is nothing. */
function figureIn(cell: string): string {
  const text = cell.normalize('NFKC').trim();
  return /^[-—–/\\]+$/.test(text) ? '' : text.replace(/(?<=\d),(?=\d)/g, '');
}

/** 项目资金（元） */
function unitIn(header: Cells): MoneyUnit | null {
  const unit = /\((?:单位:)?(万元|元)\)/.exec(plain(header.join(' ')))?.[1];
  return unit === undefined ? null : (unit as MoneyUnit);
}
