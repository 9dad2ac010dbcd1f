import { createHash } from 'node:crypto';
import {
  type Bilingual,
  type DisclosureDocument,
  type Finding,
  type FormScore,
  type NotChecked,
  type PerformanceForm,
  type ScoreLine,
  type ScoreReport,
  say,
} from '#contracts';
import { canonicalJson } from '#kernel';
import type { CompiledPack, FormTemplate } from '#template';
import { checkRate } from './check-rate.js';
import { askedTogether, finding, SOURCES } from './finding.js';
import { scoreForm } from './score-form.js';
import { scoreUsualForm } from './usual/score-usual-form.js';
import { sectionFindings } from './usual/section-findings.js';

/** Raised whenever the same form could be scored differently. */
const ENGINE = '4';

/** Recomputes every self-evaluation form. Scores that no rounding of the template explains are blocking. */
export function scoreDocument(document: DisclosureDocument, compiled: CompiledPack): ScoreReport {
  const forms: FormScore[] = [];
  const findings: Finding[] = [];
  const unchecked: NotChecked[] = [];
  for (const form of document.forms) {
    const template = compiled.pack.forms.find((f) => f.key === form.template);
    if (!template) continue;
    const lacksLines = document.losses.some(({ place, details }) => place.form === form.key && 'line' in details);
    const scored = formScore(form, template, lacksLines);
    forms.push(scored);
    const lines = [...scored.lines, scored.total];
    findings.push(
      ...scoreFindings(form, template, lines),
      ...rateFindings(form, template),
      ...sectionFindings(form, template, lacksLines),
    );
    unchecked.push(...lines.flatMap((line) => uncheckedOf(form, line)), ...uncheckedRate(form, template));
  }
  const { id, version } = compiled.pack;
  return {
    forms,
    findings,
    notChecked: unchecked,
    versions: { engine: ENGINE, rules: RULES_HASH, pack: { id, version } },
  };
}

function formScore(form: PerformanceForm, template: FormTemplate, lacksLines: boolean): FormScore {
  if (!template.prescribed) return scoreUsualForm(form, template, lacksLines);
  const scored = scoreForm(form, template);
  if (!lacksLines || scored.total.agrees !== false) return scored;
  return { ...scored, total: { ...scored.total, agrees: null, why: say('SCORE.PART_UNKNOWN') } };
}

const RULES_HASH = createHash('sha256').update(canonicalJson(SOURCES)).digest('hex');

const CODES: Record<ScoreLine['kind'], string> = {
  execution: 'SCORE.EXECUTION',
  positive: 'SCORE.INDICATOR',
  negative: 'SCORE.INDICATOR',
  equal: 'SCORE.INDICATOR',
  qualitative: 'SCORE.ABOVE_WEIGHT',
  total: 'SCORE.TOTAL',
};

function codeOf({ field, kind, accepted }: ScoreLine): string {
  if (field.endsWith('.weight')) return 'SCORE.GOAL_WEIGHT';
  return accepted[0]?.startsWith('≤') ? 'SCORE.ABOVE_WEIGHT' : CODES[kind];
}

/** Several indicators of one form that are only asked about are asked about together. */
function scoreFindings(form: PerformanceForm, template: FormTemplate, lines: readonly ScoreLine[]): readonly Finding[] {
  const wrong = lines.filter(({ agrees }) => agrees === false);
  const asked = wrong.filter((line) => line.tier === 'explain' && codeOf(line) === 'SCORE.INDICATOR');
  const together = asked.length > 1 ? asked : [];
  const others = wrong.filter((line) => !together.includes(line));
  return [
    ...others.map((line) => scoreFinding(form, template, line)),
    ...(together.length === 0 ? [] : [askedTogether([form, template], together)]),
  ];
}

function scoreFinding(form: PerformanceForm, template: FormTemplate, line: ScoreLine): Finding {
  const details = {
    form: form.title,
    label: line.label,
    printed: line.printed,
    arithmetic: line.arithmetic,
    accepted: line.accepted.join(' / '),
  };
  const figures = { printed: line.printed, expected: line.computed };
  const words = line.accepted[0]?.startsWith('=') ? 'SCORE.GOAL_BELOW' : undefined;
  return finding(codeOf(line), line.tier, [form, template], [line.field], details, figures, words);
}

function rateFindings(form: PerformanceForm, template: FormTemplate): readonly Finding[] {
  const rate = checkRate(form, template);
  if (rate?.agrees !== false) return [];
  const { budget, executed, rate: printed } = form.execution;
  const details = { form: form.title, printed, expected: rate.expected, budget, executed };
  const figures = { printed, expected: rate.expected };
  const tier = template.prescribed ? 'blocking' : 'explain';
  return [finding('SCORE.EXECUTION_RATE', tier, [form, template], ['execution.rate'], details, figures)];
}

function uncheckedOf(form: PerformanceForm, line: ScoreLine): readonly NotChecked[] {
  if (line.why === null || line.agrees !== null) return [];
  return [notChecked(codeOf(line), form, line, line.why)];
}

function uncheckedRate(form: PerformanceForm, template: FormTemplate): readonly NotChecked[] {
  if (checkRate(form, template)?.agrees !== null) return [];
  const { label, rate: printed } = form.execution;
  const why = say('SCORE.NOT_A_NUMBER', { printed });
  return [notChecked('SCORE.EXECUTION_RATE', form, { label, field: 'execution.rate' }, why)];
}

function notChecked(
  code: string,
  { key, title }: PerformanceForm,
  { label, field }: Pick<ScoreLine, 'label' | 'field'>,
  why: Bilingual,
): NotChecked {
  const reason = { zh: `《${title}》“${label}”：${why.zh}`, en: `“${title}”, “${label}”: ${why.en}` };
  return { code, reason, places: [{ kind: 'form', form: key, field }] };
}
