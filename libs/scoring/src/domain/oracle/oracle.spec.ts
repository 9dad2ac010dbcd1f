import type { PerformanceForm, ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import { builtInPack, type FormTemplate } from '#template';
import { checkRate } from '../check-rate.js';
import { scoreDocument } from '../score-document.js';
import { workOut } from '../working.fixture.js';
import { type AuditRow, readPerformanceAudit, readReference, SourceLines } from './reference.fixture.js';

const document = readReference();
const pack = await builtInPack();
const report = scoreDocument(document, pack);
const source = new SourceLines(document);
const audit = readPerformanceAudit();

/** Rows of the audit that scoring does not answer, and why. */
const UNANSWERED: readonly (readonly [reason: string, ids: readonly string[]])[] = [
  [
    'compares the form with tables or narrative',
    ['P-009', 'P-010', 'P-011', 'P-012', 'P-013', 'P-046', 'P-047', 'P-048'],
  ],
  ['adds up the weights of the whole form, which its template fixes', ['P-014']],
  ['asks whether the wrong total follows from the wrong part; scoring sets both against the formula', ['P-018']],
  ['compares indicators of two forms', ['P-038']],
  ['asks for a reason where a target was far exceeded', ['P-039', 'P-040', 'P-041', 'P-042', 'P-043']],
  ['judges the choice of indicators', ['P-044', 'P-045']],
];

const unanswered = UNANSWERED.flatMap(([, ids]) => ids);
const rates = audit.filter((row) => /执行率B\/A/.test(row.check));
const executions = audit.filter((row) => /得分=20×执行率/.test(row.check));
const sums = audit.filter((row) => /得分和=/.test(row.check));
const totals = audit.filter((row) => /总分按公式|表有“总分”行/.test(row.check));
const indicators = audit.filter((row) => /得分=权重封顶/.test(row.check));

function lineOf({ lines: [number = 0] }: AuditRow, field: string): ScoreLine {
  const form = report.forms.find((f) => f.form === source.formAt(number).key);
  const found = [...(form?.lines ?? []), ...(form ? [form.total] : [])].find((line) => line.field === field);
  if (!found) throw new RangeError(`no ${field} on line ${number}`);
  return found;
}

function templateOf({ template: key }: PerformanceForm): FormTemplate {
  const template = pack.pack.forms.find((form) => form.key === key);
  if (!template) throw new RangeError(`no form ${key}`);
  return template;
}

/** The finding's code at a field of the form on that line; none where the printed score is right. */
function findingsAt(line: number, field: string): readonly string[] {
  const { key } = source.formAt(line);
  return report.findings
    .filter(({ places }) => places.some((p) => p.kind === 'form' && p.form === key && p.field === field))
    .map(({ code }) => code);
}

const leading = (text: string) => /^-?[\d.]+/.exec(text)?.[0] ?? '';
const cases = (rows: readonly AuditRow[]) => rows.map((row) => [row.id, row] as const);

describe('scoring the audited disclosure', () => {
  it('answers every row of the audit about scores', () => {
    expect(audit).toHaveLength(48);
    const answered = [...rates, ...executions, ...sums, ...totals, ...indicators].map(({ id }) => id);
    expect([...answered, ...unanswered].sort()).toEqual(audit.map(({ id }) => id));
    console.info(`${answered.length} of ${audit.length} rows of the audit about performance are answered by scoring`);
  });

  it('finds the two wrong scores and nothing else', () => {
    expect(
      report.findings.map(({ code, places, printed, expected, gap, tier }) => [
        code,
        places,
        printed,
        expected,
        gap,
        tier,
      ]),
    ).toEqual([
      [
        'SCORE.EXECUTION',
        [{ kind: 'form', form: 'whole', field: 'execution.score' }],
        '18',
        '19.51',
        '-1.51',
        'blocking',
      ],
      ['SCORE.TOTAL', [{ kind: 'form', form: 'whole', field: 'total' }], '98', '99.51', '-1.51', 'blocking'],
    ]);
    expect(report.notChecked).toEqual([]);
  });

  it.each(cases(rates))(
    '%s: the rate of execution is as the audit has it',
    (_, { lines: [line = 0], actual, expected, verdict }) => {
      const form = source.formAt(line);
      const printedDigits = expected.split('→')[1]?.trim();
      expect(form.execution.rate).toBe(actual);
      expect(checkRate(form, templateOf(form))).toEqual({ agrees: verdict === 'ok', expected: printedDigits });
      expect(findingsAt(line, 'execution.rate')).toEqual([]);
    },
  );

  it.each(cases(executions))('%s: the execution score is as the audit has it', (_, row) => {
    const line = lineOf(row, 'execution.score');
    const [working = '', result = ''] = line.arithmetic.split(' = ');
    expect(line.printed).toBe(row.actual);
    expect(result).toBe(`${workOut(working).format(4, 'truncate')}…`);
    expect(workOut(working).format(4, 'half-up')).toBe(leading(row.expected));
    expect(Ratio.parse(row.actual)?.minus(workOut(working)).format(2, 'half-up')).toBe(row.diff);
    const verdict = row.verdict === 'ok' ? [] : ['SCORE.EXECUTION'];
    expect(findingsAt(row.lines[0] ?? 0, 'execution.score')).toEqual(verdict);
  });

  it.each(cases(sums))('%s: the scores of a goal add up as the audit has it', (_, row) => {
    const number = /目标(\d)得分和/.exec(row.check)?.[1] ?? '1';
    const line = lineOf(row, `goals.${number}.weight`);
    expect({ sum: line.computed, weight: line.printed, agrees: line.agrees }).toEqual({
      sum: `${row.actual}.00`,
      weight: row.expected,
      agrees: row.verdict === 'ok',
    });
  });

  it.each(cases(totals))('%s: the total is as the audit has it', (_, row) => {
    const line = lineOf(row, 'total');
    const isPrinted = row.actual === line.printed;
    const should = isPrinted ? leading(row.expected) : (/应为(\d+)/.exec(row.actual)?.[1] ?? '');
    expect(isPrinted ? line.computed : line.accepted).toEqual(isPrinted ? should : expect.arrayContaining([should]));
    expect(line.agrees).toBe(isPrinted ? false : null);
    expect(findingsAt(row.lines[0] ?? 0, 'total')).toEqual(row.verdict === 'REAL' ? ['SCORE.TOTAL'] : []);
  });

  it.each(cases(indicators))('%s: the indicator is met in both forms that have it', (_, row) => {
    expect(row.lines).toHaveLength(2);
    for (const number of row.lines) {
      const line = lineOf({ ...row, lines: [number] }, source.indicatorFieldAt(number));
      const [, reason = ''] = /\((.*)\)/.exec(line.arithmetic) ?? [];
      const rate = /B\/A=([\d.]+)/.exec(row.expected)?.[1];
      if (rate) expect(workOut(reason).format(3, 'half-up')).toBe(rate);
      else expect(reason).toBe('0次 ≤ 0次');
      expect({ agrees: line.agrees, accepted: line.accepted }).toEqual({ agrees: true, accepted: [line.printed] });
    }
  });

  it('looks at each of the 24 indicators once', () => {
    const fields = indicators.flatMap(({ lines }) =>
      lines.map((l) => `${source.formAt(l).key} ${source.indicatorFieldAt(l)}`),
    );
    const scored = report.forms.flatMap((form) =>
      form.lines.filter((line) => line.field.includes('.indicators.')).map((line) => `${form.form} ${line.field}`),
    );
    expect(scored).toHaveLength(24);
    expect(fields.sort()).toEqual(scored.sort());
  });
});
