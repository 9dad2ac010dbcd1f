import type { Finding, PerformanceForm } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { indicatorsOf, type PlacedIndicator } from '../performance/indicators.js';
import { areComparable, measureOf } from '../performance/measure.js';
import { type Project, projectsOf, wholeForm } from '../performance/projects.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { letters } from '../text/letters.js';

export const performanceWholeProjects: Rule = {
  code: 'PERFORMANCE.WHOLE_PROJECTS',
  tier: 'explain',
  since: 2019,
  says: {
    zh: '同一指标在整体自评表和项目自评表中目标值、完成值相同',
    en: 'An indicator has the same target and actual value on the whole form and on the project’s',
  },
  source: { zh: '整体与项目支出绩效自评表', en: 'Forms of the whole department and of projects' },
  example: {
    zh: '整体自评表“巡查河道里程”完成 102 公里，项目自评表为 120 公里。',
    en: '“巡查河道里程” is 102 on the whole form and 120 on the project’s.',
  },
  check: ({ document }: FigureBook) => {
    const whole = wholeForm(document);
    return { ...NOTHING, findings: whole ? compareForms(whole, projectsOf(document)) : [] };
  },
};

/** Only an indicator of one single project: those of several are added up or averaged. */
function compareForms(whole: PerformanceForm, projects: readonly Project[]): readonly Finding[] {
  const inProjects = projects.flatMap(({ form }) => indicatorsOf(form).map((placed) => ({ form, placed })));
  const nameOf = ({ indicator }: PlacedIndicator) => letters(indicator.name);
  const inWhole = indicatorsOf(whole);
  return inWhole.flatMap((placed) => {
    const same = inProjects.filter((other) => nameOf(other.placed) === nameOf(placed));
    const isOnce = inWhole.filter((other) => nameOf(other) === nameOf(placed)).length === 1;
    const [only] = same;
    if (!only || same.length > 1 || !isOnce) return [];
    return (['target', 'actual'] as const)
      .filter((member) => isOther(placed.indicator[member], only.placed.indicator[member]))
      .map((member) => differs(member, whole, placed, only.form, only.placed));
  });
}

function isOther(one: string, other: string): boolean {
  const [a, b] = [measureOf(one), measureOf(other)];
  return a !== null && b !== null && areComparable(a, b) && !a.value.equals(b.value);
}

const WORDS = { target: ['目标值', 'target'], actual: ['完成值', 'actual value'] } as const;

function differs(
  member: 'target' | 'actual',
  whole: PerformanceForm,
  placed: PlacedIndicator,
  form: PerformanceForm,
  other: PlacedIndicator,
): Finding {
  const [zh, en] = WORDS[member];
  const [a, b] = [placed.indicator[member], other.indicator[member]];
  return remark(performanceWholeProjects, {
    key: `${form.key} ${other.field}.${member}`,
    places: [
      { kind: 'form', form: whole.key, field: `${placed.field}.${member}` },
      { kind: 'form', form: form.key, field: `${other.field}.${member}` },
    ],
    sentence: {
      zh: `指标“${placed.indicator.name}”的${zh}在整体自评表中为 ${a}，在“${form.project}”自评表中为 ${b}。`,
      en: `The ${en} of “${placed.indicator.name}” is ${a} on the whole form and ${b} on that of “${form.project}”.`,
    },
  });
}
