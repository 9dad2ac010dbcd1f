import type { ExecutionLine, FormField, Indicator, PerformanceForm, PerformanceGoal } from '#contracts';
import type { FormTemplate } from '#template';
import type { Line } from './lines.js';
import type { FormRegion } from './outline.js';
import { plain, tidyName } from './tidy.js';

type Cells = readonly string[];

/** The columns of an indicator line from its name on, as its header names them. */
type IndicatorField = 'name' | 'weight' | 'target' | 'actual' | 'score';

const NO_EXECUTION: ExecutionLine = { label: '', weight: '', budget: '', executed: '', rate: '', score: '' };

/** Reads one 绩效自评表. Lines are known by the words in them, since merged cells leave gaps where columns were. */
export function readForm(region: FormRegion, key: string, department: string): PerformanceForm {
  const { template, title, lines } = region;
  const grid = lines.flatMap((line) =>
    line.cells
      ? [line.cells.map((cell) => cell.replace(/<input checked\b[^>]*>/gi, '☑').replace(/<input\b[^>]*>/gi, '☐'))]
      : [],
  );
  const fields = readFields(grid, template);
  const execution = readExecution(grid, template);
  const goals = readGoals(grid, template);
  return {
    template: template.key,
    key,
    title: tidyName(title.text),
    department:
      lines.map((l) => (l.cells ? undefined : /^(?:部门|单位)名称[：:] ?(.+)$/.exec(l.text)?.[1])).find(Boolean) ??
      department,
    project: fields.find((field) => field.label === '项目名称')?.value ?? null,
    fields,
    execution: execution ?? NO_EXECUTION,
    goals,
    total: valueBehind(grid, /^总分/),
    deviationReason: valueBehind(grid, /^偏差大/) ?? '',
    measures: valueBehind(grid, /^改进措施/) ?? '',
    remarks: readRemarks(lines),
  };
}

function filled(cells: Cells): Cells {
  return cells.filter((cell) => cell !== '');
}

/** Label, then its value: the next filled cell, unless that is a label too. */
function readFields(grid: readonly Cells[], template: FormTemplate): readonly FormField[] {
  const labels = new Map(template.fields.map((label) => [plain(label), label]));
  return grid.flatMap((cells) => {
    const texts = filled(cells);
    return texts.flatMap((text, i) => {
      const label = labels.get(plain(text));
      const next = texts[i + 1] ?? '';
      return label === undefined ? [] : [{ label, value: labels.has(plain(next)) ? '' : next }];
    });
  });
}

/** "预算执行情况(万元)(20分) … " names the weight; the next line gives budget, executed, rate and score. */
function readExecution(grid: readonly Cells[], template: FormTemplate): ExecutionLine | null {
  const header = grid.findIndex((cells) => cells.some((cell) => /^预算执行情况/.test(plain(cell))));
  if (header < 0) return null;
  const cells = grid[header + 1] ?? [];
  const label = cells.findIndex(
    (text) => plain(text).startsWith(plain(template.executionLabel)) || /总额|资金/.test(text),
  );
  if (label < 0) return null;
  const behind = cells.slice(label + 1);
  const [budget = '', executed = '', rate = '', score = ''] = behind[0] === '' ? filled(behind) : behind;
  if (budget === '') return null;
  const weight = pointsIn((grid[header] ?? []).join(' ')) ?? template.executionWeight;
  return { label: tidyName(cells[label] ?? ''), weight, budget: bare(budget), executed: bare(executed), rate, score };
}

function bare(figure: string): string {
  return figure.normalize('NFKC').replaceAll(',', '');
}

/** "(30 分)" → "30" */
function pointsIn(text: string): string | null {
  return /[（(] ?(\d+(?:\.\d+)?) ?分/.exec(text)?.[1] ?? null;
}

const GOAL = /^年度(?:绩效)?目标\d*/;

function readGoals(grid: readonly Cells[], template: FormTemplate): readonly PerformanceGoal[] {
  const goals: { title: string; weight: string; indicators: Indicator[] }[] = [];
  let order: readonly IndicatorField[] = [];
  let header: Cells = [];
  for (const cells of grid) {
    const texts = filled(cells);
    const [head = ''] = texts;
    if (texts.some((text) => plain(text) === '三级指标')) {
      order = indicatorOrder(texts);
      header = cells.map(plain);
      if (goals.length === 0 || (goals.at(-1)?.indicators.length ?? 0) > 0)
        goals.push({ title: '', weight: pointsIn(head) ?? template.indicatorWeight, indicators: [] });
    } else if (GOAL.test(plain(head)) && order.length === 0) {
      goals.push({ title: texts[1] ?? '', weight: pointsIn(head) ?? '', indicators: [] });
    } else if (GOAL.test(plain(head)) && texts.length <= 2) {
      goals.push({ title: texts[1] ?? '', weight: pointsIn(head) ?? '', indicators: [] });
      order = [];
    } else if (/^(总分|偏差大|改进措施|备注)/.test(plain(head))) {
      order = [];
    } else if (order.length > 0 && (texts.length >= order.length || alignedCells(cells, header))) {
      const previous = goals.at(-1)?.indicators.at(-1);
      goals.at(-1)?.indicators.push(readIndicator(alignedCells(cells, header) ?? texts, order, previous));
    }
  }
  return goals;
}

function indicatorOrder(texts: Cells): readonly IndicatorField[] {
  const after = texts.slice(texts.findIndex((text) => plain(text) === '三级指标') + 1).map(plain);
  return [
    'name',
    ...after.flatMap((text): IndicatorField[] => {
      if (/目标值|\(A\)$/.test(text)) return ['target'];
      if (/完成值|\(B\)$/.test(text)) return ['actual'];
      if (/权重|分值/.test(text)) return ['weight'];
      return /得分/.test(text) ? ['score'] : [];
    }),
  ];
}

/** A line under its header cell by cell: as long as it, the goal's column left blank, a name in its place. */
function alignedCells(cells: Cells, header: Cells): Cells | null {
  const name = header.indexOf('三级指标');
  if (cells.length !== header.length || cells[0] !== '' || (cells[name] ?? '') === '') return null;
  return cells.filter((_, i) => i > 0 && header[i] !== '');
}

/** Filled from the right: the columns on the left are merged over several lines and missing in all but the first. */
function readIndicator(texts: Cells, order: readonly IndicatorField[], previous: Indicator | undefined): Indicator {
  const own = texts.slice(-order.length);
  const levels = texts
    .slice(0, -order.length)
    .map(tidyName)
    .filter((text) => /指标$/.test(text));
  const value = (field: IndicatorField) => own[order.indexOf(field)] ?? '';
  return {
    level1: levels.length > 1 ? (levels.at(-2) ?? '') : (previous?.level1 ?? ''),
    level2: levels.at(-1) ?? previous?.level2 ?? '',
    name: tidyName(value('name')),
    weight: order.includes('weight') ? value('weight') : null,
    target: tidyName(value('target')),
    actual: tidyName(value('actual')),
    score: value('score'),
  };
}

/** The text behind a label at the start of a line; null where no line has it. */
function valueBehind(grid: readonly Cells[], label: RegExp): string | null {
  const cells = grid.map(filled).find(([head = '']) => label.test(plain(head)));
  return cells ? cells.slice(1).join(' ') : null;
}

const REMARK = /^\d+ ?[.、．] ?/;

/** 备注, numbered, with the formula marks of a converted file made plain. */
function readRemarks(lines: readonly Line[]): readonly string[] {
  const start = lines.findIndex((line) => /^备注[：:]?$/.test(line.plain));
  if (start < 0) return [];
  const remarks: string[] = [];
  for (const line of lines.slice(start + 1).filter((l) => l.text !== '' && !l.cells)) {
    if (REMARK.test(line.text) || remarks.length === 0) remarks.push(plainMath(line.text.replace(REMARK, '')));
    else remarks.push(`${remarks.pop()}${plainMath(line.text)}`);
  }
  return remarks;
}

const MATH: readonly (readonly [RegExp, string])[] = [
  [/\\geq?/g, '≥'],
  [/\\leq?/g, '≤'],
  [/\\times/g, '×'],
];

function plainMath(text: string): string {
  return text.replace(/ ?\$([^$]*)\$ ?/g, (_, math: string) =>
    MATH.reduce((t, [from, to]) => t.replace(from, to), math).replace(/ /g, ''),
  );
}
