import type { DisclosureDocument, ExecutionLine, Indicator, Loss, PerformanceForm } from '#contracts';
import { blankDocument } from '#entry';
import { builtInPack } from '#template';
import { scoreDocument } from '../score-document.js';

export const pack = await builtInPack('generic');

export function item(of: Partial<Indicator> = {}): Indicator {
  return {
    level1: '产出指标',
    level2: '数量指标',
    name: '栽种行道树',
    weight: '50',
    target: '≥200棵',
    actual: '200棵',
    score: '50',
    reason: '',
    ...of,
  };
}

export const OUTPUT = item();
export const EFFECT = item({
  level1: '效益指标',
  name: '绿化覆盖率',
  weight: '30',
  target: '≥40%',
  actual: '41%',
  score: '30',
});
export const CONTENT = item({
  level1: '满意度指标',
  name: '居民满意度',
  weight: '10',
  target: '≥90%',
  actual: '93%',
  score: '10',
});

export interface UsualParts extends Partial<Omit<PerformanceForm, 'execution' | 'goals'>> {
  readonly execution?: Partial<ExecutionLine>;
  readonly indicators?: readonly Indicator[];
  readonly weight?: string;
}

/** A form of 10, 50, 30 and 10 points on which every score is right, but for what is said. */
export function usualForm({ execution = {}, indicators, weight = '', ...of }: UsualParts = {}): PerformanceForm {
  return {
    template: 'project',
    key: 'project-1',
    title: '项目支出绩效自评表',
    department: '某局',
    project: '行道树',
    fields: [],
    execution: {
      label: '年度资金总额',
      weight: '10',
      initial: '60.00',
      budget: '50.00',
      executed: '48.20',
      rate: '96.40%',
      score: '9.64',
      ...execution,
    },
    goals: [{ title: '', weight, indicators: indicators ?? [OUTPUT, EFFECT, CONTENT] }],
    total: '99.64',
    totalWeight: '100',
    deviationReason: '',
    measures: '',
    remarks: [],
    ...of,
  };
}

/** "blocking SCORE.TOTAL total" for each finding, "SCORE.TOTAL total" for what was not checked. */
export function said(form: PerformanceForm, losses: readonly Loss[] = []) {
  const blank = blankDocument(pack, { department: '某局', region: '', fiscalYear: 2023 });
  const document: DisclosureDocument = { ...blank, forms: [form], losses };
  const { findings, notChecked } = scoreDocument(document, pack);
  const at = ({ code, places: [place] }: (typeof findings | typeof notChecked)[number]) =>
    `${code} ${place?.kind === 'form' ? place.field : ''}`;
  return {
    findings: findings.map((finding) => `${finding.tier} ${at(finding)}`),
    notChecked: notChecked.map(at),
    sentences: findings.map(({ sentence }) => sentence.zh),
  };
}
