import { createHash } from 'node:crypto';
import {
  type Bilingual,
  type Finding,
  type FormPlace,
  type PerformanceForm,
  type ScoreLine,
  say,
  type Tier,
} from '#contracts';
import { canonicalJson, type Json, Ratio } from '#kernel';
import type { FormTemplate } from '#template';

/** Where the rule of a form comes from: the region's own notes, or what is usual where none is prescribed. */
export const SOURCES = {
  prescribed: {
    zh: '自评表备注：得分=权重×完成率，不得突破权重；预算执行得分=20分×执行率',
    en: 'Notes to the form: score = weight × achievement, at most the weight; execution score = 20 × execution rate',
  },
  usual: {
    zh: '自评表所印分值与合计；通行计分办法：得分=分值×完成率，预算执行得分=分值×执行率',
    en: 'Weights and sums printed on the form; as usual: score = weight × achievement, execution score = weight × rate',
  },
} as const satisfies Record<string, Bilingual>;

export interface Figures {
  readonly printed: string | null;
  readonly expected: string | null;
}

const NO_FIGURES: Figures = { printed: null, expected: null };

/** What is only asked about is worded so: the form does not print the rule that it differs from. */
const ASKED: Readonly<Record<string, string>> = {
  'SCORE.EXECUTION': 'SCORE.EXECUTION_ASKED',
  'SCORE.EXECUTION_RATE': 'SCORE.EXECUTION_RATE_ASKED',
  'SCORE.INDICATOR': 'SCORE.INDICATOR_ASKED',
};

export function finding(
  code: string,
  tier: Tier,
  [form, template]: readonly [PerformanceForm, FormTemplate],
  fields: readonly string[],
  details: Record<string, unknown>,
  figures: Figures,
  words = tier === 'blocking' ? code : (ASKED[code] ?? code),
): Finding {
  const places = fields.map((field): FormPlace => ({ kind: 'form', form: form.key, field }));
  const id = createHash('sha256')
    .update(canonicalJson([code, places as unknown as Json]))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    code,
    tier,
    sentence: say(words, details),
    places,
    ...figures,
    gap: gapOf(figures),
    tolerance: null,
    source: template.prescribed ? SOURCES.prescribed : SOURCES.usual,
  };
}

/** Scores of several indicators that are not what is usual. */
export function askedTogether(of: readonly [PerformanceForm, FormTemplate], lines: readonly ScoreLine[]): Finding {
  const scores = lines.map(({ label, printed, accepted }) => `“${label}”${printed}（${accepted.join(' / ')}）`);
  const details = { form: of[0].title, count: lines.length, scores: scores.join('、') };
  const fields = lines.map(({ field }) => field);
  return finding('SCORE.INDICATOR', 'explain', of, fields, details, NO_FIGURES, 'SCORE.INDICATORS_ASKED');
}

function gapOf({ printed, expected }: Figures): string | null {
  const [a, b] = [printed, expected].map((text) => Ratio.parse((text ?? '').replace('%', '')));
  return a && b ? a.minus(b).format(2, 'half-up') : null;
}
