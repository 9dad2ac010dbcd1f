import { createHash } from 'node:crypto';
import {
  type Bilingual,
  type DisclosureDocument,
  type Finding,
  type FormPlace,
  type FormScore,
  type NotChecked,
  type PerformanceForm,
  type ScoreLine,
  type ScoreReport,
  say,
} from '#contracts';
import { canonicalJson, type Json, Ratio } from '#kernel';
import type { CompiledPack } from '#template';
import { checkRate } from './check-rate.js';
import { scoreForm } from './score-form.js';

/** Raised whenever the same form could be scored differently. */
const ENGINE = '2';

const SOURCE = {
  zh: '自评表备注：得分=权重×完成率，不得突破权重；预算执行得分=20分×执行率',
  en: 'Notes to the form: score = weight × achievement, at most the weight; execution score = 20 × execution rate',
};

/** Recomputes every self-evaluation form. Scores that no rounding of the template explains are blocking. */
export function scoreDocument(document: DisclosureDocument, compiled: CompiledPack): ScoreReport {
  const forms: FormScore[] = [];
  const findings: Finding[] = [];
  const unchecked: NotChecked[] = [];
  for (const form of document.forms) {
    const template = compiled.pack.forms.find((f) => f.key === form.template);
    if (!template) continue;
    const scored = scoreForm(form, template);
    forms.push(scored);
    const lines = [...scored.lines, scored.total];
    findings.push(
      ...lines.filter((line) => line.agrees === false).map((line) => scoreFinding(form, line)),
      ...rateFindings(form),
    );
    unchecked.push(...lines.flatMap((line) => uncheckedOf(form, line)), ...uncheckedRate(form));
  }
  const { id, version } = compiled.pack;
  return {
    forms,
    findings,
    notChecked: unchecked,
    versions: { engine: ENGINE, rules: RULES_HASH, pack: { id, version } },
  };
}

const RULES_HASH = createHash('sha256').update(canonicalJson(SOURCE)).digest('hex');

const CODES: Record<ScoreLine['kind'], string> = {
  execution: 'SCORE.EXECUTION',
  positive: 'SCORE.INDICATOR',
  negative: 'SCORE.INDICATOR',
  equal: 'SCORE.INDICATOR',
  qualitative: 'SCORE.ABOVE_WEIGHT',
  total: 'SCORE.TOTAL',
};

function codeOf(line: ScoreLine): string {
  return line.field.endsWith('.weight') ? 'SCORE.GOAL_WEIGHT' : CODES[line.kind];
}

function scoreFinding(form: PerformanceForm, line: ScoreLine): Finding {
  const code = codeOf(line);
  const details = {
    form: form.title,
    label: line.label,
    printed: line.printed,
    arithmetic: line.arithmetic,
    accepted: line.accepted.join(' / '),
  };
  return finding(code, form, line.field, details, { printed: line.printed, expected: line.computed });
}

function rateFindings(form: PerformanceForm): readonly Finding[] {
  const rate = checkRate(form);
  if (rate?.agrees !== false) return [];
  const { budget, executed, rate: printed } = form.execution;
  const details = { form: form.title, printed, expected: rate.expected, budget, executed };
  return [finding('SCORE.EXECUTION_RATE', form, 'execution.rate', details, { printed, expected: rate.expected })];
}

function finding(
  code: string,
  form: PerformanceForm,
  field: string,
  details: Record<string, unknown>,
  figures: { readonly printed: string | null; readonly expected: string | null },
): Finding {
  const places: readonly FormPlace[] = [{ kind: 'form', form: form.key, field }];
  const id = createHash('sha256')
    .update(canonicalJson([code, places as unknown as Json]))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    code,
    tier: 'blocking',
    sentence: say(code, details),
    places,
    ...figures,
    gap: gapOf(figures),
    tolerance: null,
    source: SOURCE,
  };
}

function gapOf({
  printed,
  expected,
}: {
  readonly printed: string | null;
  readonly expected: string | null;
}): string | null {
  const [a, b] = [printed, expected].map((text) => Ratio.parse((text ?? '').replace('%', '')));
  return a && b ? a.minus(b).format(2, 'half-up') : null;
}

function uncheckedOf(form: PerformanceForm, line: ScoreLine): readonly NotChecked[] {
  if (line.why === null || line.agrees !== null) return [];
  return [notChecked(codeOf(line), form, line, line.why)];
}

function uncheckedRate(form: PerformanceForm): readonly NotChecked[] {
  if (checkRate(form)?.agrees !== null) return [];
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
