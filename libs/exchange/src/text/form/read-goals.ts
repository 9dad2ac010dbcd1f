import type { Indicator, PerformanceGoal } from '#contracts';
import type { FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain } from '../tidy.js';
import { IndicatorColumns } from './indicator-columns.js';
import { pointsIn } from './read-execution.js';

export interface GoalsRead {
  readonly goals: readonly PerformanceGoal[];
  /** Lines among the indicators that could not be read. */
  readonly unread: readonly string[];
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

class GoalReader implements GoalsRead {
  readonly goals: { title: string; weight: string; indicators: Indicator[] }[] = [];
  readonly unread: string[] = [];
  /** Of the header above; null outside the lines of indicators. */
  private columns: IndicatorColumns | null = null;

  constructor(private readonly template: FormTemplate) {}

  take(cells: Cells): void {
    const texts = cells.filter((cell) => cell !== '');
    const head = plain(texts[0] ?? '');
    if (texts.some((text) => plain(text) === '三级指标')) this.takeHeader(cells, texts);
    else if (GOAL.test(head) && (this.columns === null || texts.length <= 2)) this.takeGoal(texts);
    else if (BELOW.test(head)) this.columns = null;
    else if (this.columns && texts.length > 0) this.takeIndicator(cells, this.columns);
  }

  private takeGoal([head = '', title = '']: Cells): void {
    this.goals.push({ title, weight: pointsIn(head) ?? '', indicators: [] });
    this.columns = null;
  }

  /** A header below indicators, or below nothing, begins a goal that has no line of its own. */
  private takeHeader(cells: Cells, [head = '']: Cells): void {
    this.columns = new IndicatorColumns(cells);
    if (this.goals.at(-1)?.indicators.length === 0) return;
    this.goals.push({ title: '', weight: pointsIn(head) ?? this.template.indicatorWeight, indicators: [] });
  }

  private takeIndicator(cells: Cells, columns: IndicatorColumns): void {
    const indicators = this.goals.at(-1)?.indicators ?? [];
    const indicator = columns.read(cells, indicators.at(-1));
    if (indicator) indicators.push(indicator);
    else this.unread.push(cells.filter((cell) => cell !== '').join(' '));
  }
}
