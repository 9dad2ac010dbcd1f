import type { FormPlace, PerformanceForm } from '#contracts';
import { grouped } from './wording.js';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  weight: '权重',
  target: '目标值',
  actual: '完成值',
  score: '得分',
  initial: '年初预算数',
  budget: '预算数',
  executed: '执行数',
  rate: '执行率',
  reason: '偏差原因分析及改进措施',
  level1: '一级指标',
  total: '总分',
  project: '项目名称',
  deviationReason: '偏差大或目标未完成原因分析',
  measures: '改进措施及结果应用方案',
};

/** A field of a 绩效自评表 and what is printed in it. */
export function formField({ form: key, field }: FormPlace, form: PerformanceForm | undefined) {
  if (!form) return { where: key, figure: null };
  const name = FIELD_WORDS[field.split('.').at(-1) ?? ''] ?? field;
  const where = [form.title, ownerOf(field, form), name].filter((words) => words !== '').join(' · ');
  const printed = valueAt(form, field);
  return { where, figure: printed === null ? null : grouped(printed) };
}

/** What the field belongs to: the execution of the budget, an indicator, a goal, or the form itself. */
function ownerOf(field: string, form: PerformanceForm): string {
  const [area, goalNumber, part, number] = field.split('.');
  if (area === 'execution') return '预算执行情况';
  const goal = area === 'goals' ? form.goals[Number(goalNumber) - 1] : undefined;
  if (!goal) return '';
  const indicator = part === 'indicators' ? goal.indicators[Number(number) - 1] : undefined;
  return indicator?.name ?? goal.title;
}

/** The text at "goals.1.indicators.2.score", counted from 1; null where the path leads to none. */
function valueAt(form: PerformanceForm, field: string): string | null {
  let value: unknown = form;
  for (const step of field.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = Array.isArray(value) ? value[Number(step) - 1] : Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return typeof value === 'string' ? value : null;
}
