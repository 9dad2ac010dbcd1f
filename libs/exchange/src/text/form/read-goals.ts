import type { Indicator, PerformanceGoal } from '#contracts';
import type { FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain } from '../tidy.js';
import { IndicatorColumns, type Levels } from './indicator-columns.js';
import { pointsIn } from './read-execution.js';

export interface GoalsRead {
  readonly goals: readonly PerformanceGoal[];
  /** Lines among the indicators that could not be read. */
  readonly unread: readonly string[];
  /** Of the last header; null where there is none. */
  readonly header: Cells | null;
}

/**
 * Each goal has a line "年度目标 1: (30分) 名称" of its own, or none where it is the only one; below it the header of its
 * indicators, then a line for each.
 */
export function readGoals(grid: readonly Cells[], template: FormTemplate): GoalsRead {
  const reader = new GoalReader(template);
  for (const cells of grid) reader.take(cells);
  return reader;
}

const GOAL = /^年度(绩效)?目标/;
const BELOW = /^(总分|偏差大|改进措施|备注)/;
/** Where no form is prescribed, sums are called otherwise as well. */
const TOTAL = /^(总分|合计|总计|自评总?(得)?分|总得分)/;

export function isTotal(cells: Cells): boolean {
  return TOTAL.test(plain(cells.find((cell) => cell !== '') ?? ''));
}

export function isGoal(cells: Cells): boolean {
  return GOAL.test(plain(cells.find((cell) => cell !== '') ?? ''));
}

/** The header of indicators in a line, with the words above it where it is printed in two. */
export function indicatorHeader(cells: Cells, above: Cells, template: FormTemplate): IndicatorColumns | null {
  const own = new IndicatorColumns(cells, template);
  if (!own.isHeader) return null;
  if (own.isWhole || above.length !== cells.length) return own;
  const both = new IndicatorColumns(
    cells.map((cell, i) => cell || (above[i] ?? '')),
    template,
  );
  return both.isWhole ? both : own;
}

const NO_LEVELS: Levels = { level1: '', level2: '' };

class GoalReader implements GoalsRead {
  readonly goals: { title: string; weight: string; indicators: Indicator[] }[] = [];
  readonly unread: string[] = [];
  header: Cells | null = null;
  /** Of the header above; null outside the lines of indicators. */
  private columns: IndicatorColumns | null = null;
  private above: Cells = [];
  private levels: Levels = NO_LEVELS;

  constructor(private readonly template: FormTemplate) {}

  take(cells: Cells): void {
    const texts = cells.filter((cell) => cell !== '');
    const head = plain(texts[0] ?? '');
    const header = indicatorHeader(cells, this.above, this.template);
    this.above = cells;
    if (header) this.takeHeader(header, texts);
    else if (GOAL.test(head) && (this.columns === null || texts.length <= 2)) this.takeGoal(texts);
    else if (BELOW.test(head) || (!this.template.prescribed && TOTAL.test(head))) this.columns = null;
    else if (this.columns && texts.length > 0) this.takeIndicator(cells, this.columns);
  }

  private takeGoal([head = '', title = '']: Cells): void {
    this.levels = NO_LEVELS;
    this.goals.push({ title, weight: pointsIn(head) ?? '', indicators: [] });
    this.columns = null;
  }

  /** A header below indicators, or below nothing, begins a goal that has no line of its own. */
  private takeHeader(columns: IndicatorColumns, [head = '']: Cells): void {
    const goesOn = this.columns !== null && columns.isAgain(this.columns);
    this.columns = columns;
    this.header = columns.header;
    if (this.goals.at(-1)?.indicators.length === 0 || (goesOn && !this.template.prescribed)) return;
    const weight = pointsIn(head) ?? (this.template.prescribed ? this.template.indicatorWeight : '');
    this.levels = NO_LEVELS;
    this.goals.push({ title: '', weight, indicators: [] });
  }

  private takeIndicator(cells: Cells, columns: IndicatorColumns): void {
    if (!this.template.prescribed && columns.isHeaderLike(cells)) return;
    if (!this.template.prescribed && columns.isEmpty(cells)) {
      this.levels = columns.levels(cells, this.levels);
      return;
    }
    const indicator = columns.read(cells, this.levels);
    if (!indicator) {
      this.unread.push(cells.filter((cell) => cell !== '').join(' '));
      return;
    }
    this.levels = indicator;
    this.goals.at(-1)?.indicators.push(indicator);
  }
}
