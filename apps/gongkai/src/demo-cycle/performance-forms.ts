import type { ExecutionLine, Indicator, PerformanceForm } from '#contracts';
import { type Amount, Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { of } from './figure-tables.js';
import { type Figures, total } from './figures.js';

/** What one project reached; its four indicators carry the 80 points equally. */
const INDICATORS: readonly Indicator[] = [
  indicator('数量指标', '完成工作任务', '≥12项', '14项'),
  indicator('数量指标', '开展业务培训', '≥4次', '4次'),
  indicator('质量指标', '责任事故', '0次', '0次'),
  indicator('满意度指标', '服务对象满意度', '≥90%', '96%'),
];

/** 绩效自评表 of the whole department and of its one project, scored exactly by the rules printed on the form. */
export function performanceForms(
  name: string,
  year: number,
  figures: Figures,
  templates: readonly FormTemplate[],
): PerformanceForm[] {
  const general = of('general', figures.spending);
  const [spent, projects] = [total(general), total(general, 'projects')];
  return templates.map((template) => {
    const whole = template.scope === 'whole';
    const executed = whole ? spent : projects;
    const execution = executionLine(template, executed.plus(figures.budgeted.minus(spent)), executed);
    const fill = (title: string) =>
      title.replace('{department}', name).replace('{year}', `${year}`).replace('{project}', '业务工作经费');
    return {
      template: template.key,
      key: whole ? 'whole' : 'project-1',
      title: fill(template.title),
      department: name,
      project: whole ? null : '业务工作经费',
      fields: headOf(template, name, figures),
      execution,
      goals: [{ title: whole ? '业务工作经费' : '', weight: template.indicatorWeight, indicators: INDICATORS }],
      total: template.printsTotal ? plus(execution.score, template.indicatorWeight) : null,
      deviationReason: '',
      measures: '',
      remarks: template.remarks,
    };
  });
}

function executionLine(template: FormTemplate, budget: Amount, executed: Amount): ExecutionLine {
  // The score follows the figures as printed, since those are what a reader can recompute it from.
  const [printedBudget, printedExecuted] = [budget.format('万元'), executed.format('万元')];
  const rate = exact(printedExecuted).dividedBy(exact(printedBudget)) ?? exact('0');
  return {
    label: template.executionLabel,
    weight: template.executionWeight,
    budget: printedBudget,
    executed: printedExecuted,
    rate: rate.formatPercent(2, 'half-up'),
    score: exact(template.executionWeight).times(rate).format(2, 'half-up'),
  };
}

function headOf(template: FormTemplate, name: string, { spending }: Figures) {
  const values: Readonly<Record<string, string>> = {
    部门名称: name,
    基本支出总额: total(spending, 'basic').format('万元'),
    项目支出总额: total(spending, 'projects').format('万元'),
    项目名称: '业务工作经费',
    主管部门: name,
    项目实施单位: name,
    项目类别: '部门预算项目',
    项目属性: '持续性项目',
    项目类型: '常年性项目',
  };
  return template.fields.map((label) => ({ label, value: values[label] ?? '' }));
}

function indicator(level2: string, name: string, target: string, actual: string): Indicator {
  return { level1: '产出指标', level2, name, weight: null, target, actual, score: '20' };
}

function plus(left: string, right: string): string {
  return exact(left).plus(exact(right)).format(2, 'half-up');
}

function exact(text: string): Ratio {
  const ratio = Ratio.parse(text);
  if (!ratio) throw new RangeError(`not a number: ${text}`);
  return ratio;
}
