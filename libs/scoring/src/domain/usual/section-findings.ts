import type { Finding, Indicator, PerformanceForm } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { finding } from '../finding.js';
import { pointsOf, shortest } from '../score-line.js';
import { isScored, summedUp } from './weights.js';

const NONE = Ratio.of(0n, 1n) as Ratio;

interface Section {
  readonly name: string;
  /** "goals.1.indicators.4.level1" */
  readonly field: string;
  readonly weights: Ratio;
}

/**
 * The weights of 产出, 效益 and 满意度 against what the form prints beside their names, else against what is usual: units
 * may weigh otherwise, so the one is asked about and the other only told. Silent where weights or lines are missing.
 */
export function sectionFindings(
  form: PerformanceForm,
  template: FormTemplate,
  lacksLines: boolean,
): readonly Finding[] {
  if (template.prescribed || lacksLines || summedUp(form) === null) return [];
  const sections = sectionsOf(form);
  const usual = new Map(template.sections.map(({ name, weight }) => [name, weight]));
  const areUsual = sections.every(({ name }) => usual.has(bareName(name)));
  return sections.flatMap(({ name, field, weights }) => {
    const printed = pointsIn(name);
    const weight = pointsOf(printed ?? (areUsual ? (usual.get(bareName(name)) ?? null) : null));
    if (!weight || weight.equals(weights)) return [];
    const [code, tier] =
      printed === null ? (['SCORE.SECTION_USUAL', 'notice'] as const) : (['SCORE.SECTION', 'explain'] as const);
    const details = { form: form.title, label: bareName(name), sum: shortest(weights), weight: shortest(weight) };
    return [
      finding(code, tier, [form, template], [field], details, { printed: details.sum, expected: details.weight }),
    ];
  });
}

/** Indicators of one 一级指标 together, wherever they stand. */
function sectionsOf({ goals }: PerformanceForm): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const [g, { indicators }] of goals.entries()) {
    for (const [i, indicator] of indicators.entries()) {
      if (!isScored(indicator)) continue;
      const { name, field, weights } = sections.get(indicator.level1) ?? emptySection(indicator, g, i);
      sections.set(name, { name, field, weights: weights.plus(pointsOf(indicator.weight) ?? NONE) });
    }
  }
  return [...sections.values()];
}

function emptySection({ level1 }: Indicator, goal: number, at: number): Section {
  return { name: level1, field: `goals.${goal + 1}.indicators.${at + 1}.level1`, weights: NONE };
}

/** 产出指标（50 分） */
function pointsIn(name: string): string | null {
  return /[(（]\s*(\d+(?:\.\d+)?)\s*分?\s*[)）]/.exec(name)?.[1] ?? null;
}

function bareName(name: string): string {
  return name.normalize('NFKC').replace(/\([^()]*\)|\s/g, '');
}
