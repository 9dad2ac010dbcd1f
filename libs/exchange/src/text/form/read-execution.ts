import type { ExecutionLine } from '#contracts';
import type { FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain, tidyName } from '../tidy.js';

const NO_EXECUTION: ExecutionLine = { label: '', weight: '', budget: '', executed: '', rate: '', score: '' };

export interface ExecutionRead {
  readonly execution: ExecutionLine;
  /** Further lines of money below the first, which the form's template has no place for. */
  readonly unread: readonly string[];
}

/** "预算执行情况(万元)(20分)" names the weight and the columns; the next line gives budget, executed, rate and score. */
export function readExecution(grid: readonly Cells[], template: FormTemplate): ExecutionRead {
  const at = grid.findIndex((cells) => cells.some((cell) => plain(cell).startsWith('预算执行情况')));
  const [header = [], cells = [], ...below] = at < 0 ? [] : grid.slice(at);
  const money = cells.findIndex(isNumber);
  const label = cells.slice(0, money < 0 ? cells.length : money).findLastIndex((cell) => cell !== '');
  if (label < 0) return { execution: NO_EXECUTION, unread: [] };
  const [budget = '', executed = '', rate = '', score = ''] = figuresOf(cells, label, header);
  const execution = {
    label: tidyName(cells[label] ?? ''),
    weight: pointsIn(header.join(' ')) ?? template.executionWeight,
    budget: bare(budget),
    executed: bare(executed),
    rate,
    score,
  };
  const end = below.findIndex((row) => row.some((cell) => /^年度(绩效)?目标|^[一三]级指标|^总分/.test(plain(cell))));
  const others = below.slice(0, end < 0 ? below.length : end).filter((row) => row.some(isNumber));
  return { execution, unread: others.map((row) => row.filter((cell) => cell !== '').join(' ')) };
}

/** Under the header's columns, or, where the line lost some cells, whatever follows the label. */
function figuresOf(cells: Cells, label: number, header: Cells): Cells {
  const first = header.findIndex((cell) => plain(cell).startsWith('预算数'));
  if (first > label && cells.length === header.length) return cells.slice(first, first + 4);
  const behind = cells.slice(label + 1);
  return behind.slice(
    Math.max(
      0,
      behind.findIndex((cell) => cell !== ''),
    ),
  );
}

function isNumber(cell: string): boolean {
  return /^-?[\d,]*\d(\.\d+)?%?$/.test(plain(cell));
}

function bare(figure: string): string {
  return figure.normalize('NFKC').replaceAll(',', '');
}

/** "(30 分)" → "30" */
export function pointsIn(text: string): string | null {
  return /[（(] ?(\d+(?:\.\d+)?) ?分/.exec(text)?.[1] ?? null;
}
