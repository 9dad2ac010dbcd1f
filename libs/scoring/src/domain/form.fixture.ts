import type { DisclosureDocument, ExecutionLine, Indicator, PerformanceForm, ScoreReport } from '#contracts';
import { blankDocument } from '#entry';
import { builtInPack, type FormTemplate } from '#template';
import { scoreDocument } from './score-document.js';

export const pack = await builtInPack();
const [first] = pack.pack.forms;
if (!first) throw new Error('the pack has no forms');
export const template: FormTemplate = first;

export function anIndicator(of: Partial<Indicator> = {}): Indicator {
  return { level1: '', level2: '', name: '次数', weight: '80', target: '≥10次', actual: '10次', score: '80', ...of };
}

export interface FormParts extends Partial<Omit<PerformanceForm, 'execution' | 'goals'>> {
  readonly execution?: Partial<ExecutionLine>;
  readonly indicators?: readonly Indicator[];
  /** Of the only goal. */
  readonly weight?: string;
}

/** A form on which every score is right, but for what is said. */
export function aForm({
  execution = {},
  indicators = [anIndicator()],
  weight = '80',
  ...of
}: FormParts = {}): PerformanceForm {
  return {
    template: template.key,
    key: 'whole',
    title: '整体绩效自评表',
    department: '某局',
    project: null,
    fields: [],
    execution: { label: '支出', weight: '20', budget: '100', executed: '90', rate: '90%', score: '18', ...execution },
    goals: [{ title: '目标', weight, indicators }],
    total: '98',
    deviationReason: '',
    measures: '',
    remarks: [],
    ...of,
  };
}

export function reportOn(...forms: readonly PerformanceForm[]): ScoreReport {
  const blank = blankDocument(pack, { department: '某局', region: pack.pack.region, fiscalYear: pack.pack.fiscalYear });
  const document: DisclosureDocument = { ...blank, forms };
  return scoreDocument(document, pack);
}

/** Codes and fields of what a report says, findings before what was not checked. */
export function saidOn(...forms: readonly PerformanceForm[]) {
  const { findings, notChecked } = reportOn(...forms);
  const fieldOf = ({ code, places: [place] }: (typeof findings | typeof notChecked)[number]) =>
    `${code} ${place?.kind === 'form' ? place.field : ''}`;
  return { findings: findings.map(fieldOf), notChecked: notChecked.map(fieldOf) };
}
