import type { Finding, Indicator, PerformanceForm } from '#contracts';
import { Ratio } from '#kernel';
import type { FigureBook } from '../figures/figure-book.js';
import { indicatorsOf, type PlacedIndicator } from '../performance/indicators.js';
import { areComparable, measureOf } from '../performance/measure.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { letters } from '../text/letters.js';

export const performanceDeviation: Rule = {
  code: 'PERFORMANCE.DEVIATION',
  tier: 'explain',
  since: 2019,
  says: {
    zh: '指标未完成或超过目标 30% 的，说明偏差原因',
    en: 'Where a target is missed, or exceeded by 30 %, the form gives the reason',
  },
  source: {
    zh: '绩效自评表“偏差大或目标未完成原因分析”“偏差原因分析及改进措施”（30% 为常用线）',
    en: 'Form of self-evaluation: “偏差大或目标未完成原因分析”, “偏差原因分析及改进措施” (30 % is the usual line)',
  },
  example: {
    zh: '目标值 ≥100 公里，完成 150 公里，偏差原因栏空白。',
    en: 'Target ≥100, actual 150, and no reason given.',
  },
  check: (book) => ({ ...NOTHING, findings: book.document.forms.flatMap((form) => unexplained(form, book)) }),
};

const FAR_ABOVE = Ratio.of(130n, 100n);

/** The whole department's form repeats indicators of projects; those are told where they are explained, at the project. */
function unexplained(form: PerformanceForm, { document, losses }: FigureBook): readonly Finding[] {
  if (letters(`${form.deviationReason}${form.measures}`) !== '') return [];
  if (losses.some(({ place }) => place.form === form.key)) return [];
  const others = form.project === null ? document.forms.filter(({ project }) => project !== null) : [];
  const told = new Set(others.flatMap((other) => indicatorsOf(other).map(({ indicator }) => letters(indicator.name))));
  const deviating = indicatorsOf(form).filter(
    ({ indicator }) =>
      deviates(indicator) && letters(indicator.reason ?? '') === '' && !told.has(letters(indicator.name)),
  );
  return deviating.length === 0 ? [] : [withoutReason(form, deviating)];
}

/** False wherever the two cannot be compared surely: words, other units, a target of zero that was kept. */
function deviates({ target, actual }: Indicator): boolean {
  const [a, b] = [measureOf(target), measureOf(actual)];
  if (!a || !b || !areComparable(a, b)) return false;
  if (a.direction === 'at-most' || a.value.isZero()) return b.value.compare(a.value) > 0;
  const rate = b.value.dividedBy(a.value);
  if (!rate || !FAR_ABOVE) return false;
  return b.value.compare(a.value) < 0 || rate.compare(FAR_ABOVE) >= 0;
}

function withoutReason(form: PerformanceForm, deviating: readonly PlacedIndicator[]): Finding {
  const shown = deviating.map(({ indicator: { name, target, actual } }) => `“${name}”${target} → ${actual}`).join('，');
  return remark(performanceDeviation, {
    key: form.key,
    places: [
      ...deviating.map(({ field }) => ({ kind: 'form' as const, form: form.key, field: `${field}.actual` })),
      ...(deviating.every(({ indicator }) => indicator.reason === undefined)
        ? [{ kind: 'form' as const, form: form.key, field: 'deviationReason' }]
        : deviating.map(({ field }) => ({ kind: 'form' as const, form: form.key, field: `${field}.reason` }))),
    ],
    sentence: {
      zh: `《${form.title}》${deviating.length} 项指标与目标偏差大，没有说明原因：${shown}。`,
      en: `“${form.title}”: ${deviating.length} indicators are far from their targets and no reason is given: ${shown}.`,
    },
  });
}
