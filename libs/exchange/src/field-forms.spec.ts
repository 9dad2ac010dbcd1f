import type { DisclosureDocument, PerformanceForm } from '#contracts';
import { builtInPack } from '#template';
import { LESS, pdfOf, WHOLE } from './every-format.fixture.js';
import { ACCOUNTS, APART, formTable, MINISTRY, OTHERWISE, SCORE_SHEET, TWENTY_EIGHTY } from './field-forms.fixture.js';
import { type PageCell, type PageTable, pageOf } from './field-tables.fixture.js';
import { readDocument } from './read-document.js';
import { readSource } from './read-source.js';
import { splitLines } from './text/lines.js';
import { readLines } from './text/read-lines.js';
import { writeText } from './text/write-text.js';

const generic = await builtInPack('generic');

async function readBytes(bytes: Uint8Array, packs: Parameters<typeof readDocument>[1] = generic) {
  const outcome = await readDocument(bytes, packs);
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.details)}`);
  return outcome.value.document;
}

function page(...forms: PageTable[]): Uint8Array {
  const text = new TextDecoder().decode(pageOf('某市某区某局2023年度部门决算', [ACCOUNTS, ...forms]));
  const [before = '', ...behind] = text.split('</table>');
  return new TextEncoder().encode(`${before}</table><p>第五部分 附件</p>${behind.join('</table>')}`);
}
const read = (...forms: PageTable[]) => readBytes(page(...forms));

const ofForms = ({ losses }: DisclosureDocument) => losses.filter(({ code }) => code.startsWith('LOSS.FORM'));

async function onlyForm(table: PageTable): Promise<PerformanceForm> {
  const document = await read(table);
  expect(ofForms(document)).toEqual([]);
  expect(document.forms).toHaveLength(1);
  return document.forms[0] as PerformanceForm;
}

const MINISTRY_FORM = formTable('项目支出绩效自评表', MINISTRY);

describe('self-evaluation forms of other regions', () => {
  it('the ministry’s', async () => {
    expect(await onlyForm(MINISTRY_FORM)).toEqual({
      template: 'project',
      key: 'project-1',
      title: '项目支出绩效自评表',
      department: '某市某区某局',
      project: '湿地公园栈道维修',
      fields: [
        { label: '项目名称', value: '湿地公园栈道维修' },
        { label: '主管部门', value: '某区园林局' },
        { label: '实施单位', value: '某区湿地公园管理所' },
      ],
      execution: {
        label: '年度资金总额',
        weight: '10',
        initial: '60.00',
        budget: '50.00',
        executed: '48.20',
        rate: '96.40%',
        score: '9.64',
        parts: [{ label: '其中：当年财政拨款', initial: '60.00', budget: '50.00', executed: '48.20', rate: '96.40%' }],
      },
      statement: { expected: '修好全部栈道。', achieved: '栈道已修好并开放。' },
      goals: [
        {
          title: '',
          weight: '',
          indicators: [
            indicator('产出指标（50分）', '数量指标', '维修栈道长度', '20', '≥1200米', '1260米', '20', ''),
            indicator(
              '产出指标（50分）',
              '数量指标',
              '更换护栏数量',
              '20',
              '≥300段',
              '285段',
              '19',
              '雨季停工，次年春季补齐',
            ),
            indicator('产出指标（50分）', '质量指标', '验收合格率', '10', '100%', '100%', '10', ''),
            indicator('效益指标（30分）', '社会效益指标', '开放天数', '30', '≥300天', '310天', '30', ''),
            indicator('满意度指标（10分）', '服务对象满意度指标', '游客满意度', '10', '≥90%', '94%', '10', ''),
          ],
        },
      ],
      total: '98.64',
      totalWeight: '100',
      deviationReason: '',
      measures: '',
      remarks: [],
    });
  });

  it('with headings in two lines, targets in three columns, the title within the table, money in 元', async () => {
    const form = await onlyForm({ title: '附件', rows: APART });
    expect(form).toMatchObject({ title: '2023年度项目支出绩效自评表', project: '乡村图书角建设补助', total: '97.5' });
    expect(form.execution).toMatchObject({ unit: '元', budget: '80000.00', executed: '72000.00', score: '9' });
    expect(form.goals[0]?.indicators).toMatchObject([
      { name: '新建图书角', target: '=8个', actual: '8个', weight: '50', score: '50', reason: '' },
      { name: '借阅人次', target: '≥2000人次', actual: '1900人次', weight: '30', score: '28.5', reason: '寒假闭馆' },
      { name: '读者满意度', target: '≥90%', actual: '95%', weight: '10', score: '10', reason: '' },
    ]);
  });

  it('with other names of money, a conclusion below the total', async () => {
    const form = await onlyForm(formTable('部门预算项目支出绩效自评表（2023年度）', OTHERWISE));
    expect(form.execution).toEqual({
      label: '总额',
      weight: '10',
      initial: '30.00',
      budget: '40.00',
      executed: '40.00',
      rate: '100.00%',
      score: '10',
      reason: '',
      parts: [{ label: '其中：财政资金', initial: '30.00', budget: '40.00', executed: '40.00', rate: '100.00%' }],
    });
    expect(form.statement).toEqual({ expected: '厕所全天开放。', achieved: '全年开放。' });
    expect(form.fields).toEqual([
      { label: '项目名称', value: '公共厕所保洁' },
      { label: '主管部门', value: '某县城管局' },
      { label: '实施单位(盖章)', value: '某县环卫站' },
      { label: '2.项目实施内容及过程概述', value: '委托保洁公司承担。' },
      { label: '评价结论', value: '达到预期。' },
    ]);
    expect(form).toMatchObject({ total: '100', totalWeight: '100', measures: '增加夜间巡查。' });
    expect(form.goals).toMatchObject([{ weight: '90', indicators: [{ target: '≥26座' }, { target: '≤5次' }] }]);
  });

  it('of the whole department', async () => {
    const rows = [['部门名称', ['某区园林局', 8]], ...MINISTRY.slice(2)] as PageTable['rows'];
    expect(await onlyForm({ title: '2023年度部门整体支出绩效自评表', rows })).toMatchObject({
      template: 'whole',
      key: 'whole',
      project: null,
      fields: [{ label: '部门名称', value: '某区园林局' }],
      total: '98.64',
    });
  });

  it('of Hubei where the pack is another region’s', async () => {
    expect(await onlyForm(formTable('2023年度河道清淤项目自评表', TWENTY_EIGHTY))).toMatchObject({
      project: '河道清淤',
      execution: { weight: '20', budget: '10.00', executed: '10.00', rate: '100%', score: '20' },
      goals: [
        {
          weight: '80',
          indicators: [
            { weight: null, score: '40' },
            { weight: null, score: '40' },
          ],
        },
      ],
      total: '100',
    });
  });

  it('two in one table', async () => {
    const { forms } = await read({ title: '附件', rows: [...APART, ...APART] });
    expect(forms.map(({ key, total }) => [key, total])).toEqual([
      ['project-1', '97.5'],
      ['project-2', '97.5'],
    ]);
  });

  it.each<[string, PageCell[], string | null, string | undefined]>([
    ['under their columns', [['总分', 6], '100', '98.64', ''], '98.64', '100'],
    ['one column to the left', [['总分', 5], '100', '98.64', '', ''], '98.64', '100'],
    ['one column to the right', [['总分', 7], '100', '98.64'], '98.64', '100'],
    ['the score alone', [['总分', 7], '98.64', ''], '98.64', undefined],
    ['a hundred under the score', [['总分', 7], '100', ''], '100', undefined],
    ['a hundred that may be either', [['总分', 6], ['100', 2], ''], null, '100'],
    ['with a grade', [['总分', 6], '100', '98.64', '优'], '98.64', '100'],
    ['with a grade and no weight', [['总分', 6], ['98.64', 2], '优'], '98.64', undefined],
    [
      'a grade alone',
      [
        ['总分', 6],
        ['优', 3],
      ],
      '优',
      undefined,
    ],
  ])('with the total %s', async (_, total, score, weight) => {
    const form = await onlyForm({ title: '项目支出绩效自评表', rows: [...MINISTRY.slice(0, -1), total] });
    expect([form.total, form.totalWeight]).toEqual([score, weight]);
  });

  it('without any title, where nothing else in the file could be meant', async () => {
    const { forms } = await read({ title: '附件', rows: MINISTRY });
    expect(forms.map(({ title, project }) => [title, project])).toEqual([
      ['年度项目支出绩效自评表', '湿地公园栈道维修'],
    ]);
  });

  it.each(Object.keys(WHOLE))('the same from %s', async (format) => {
    const forms = [MINISTRY_FORM, formTable('部门预算项目支出绩效自评表', OTHERWISE)];
    const source = await readSource(page(...forms));
    if (!source?.ok) throw new Error('the page was not read');
    const bytes = WHOLE[format]?.(source.value) ?? new Uint8Array();
    expect((await readBytes(bytes)).forms).toEqual((await read(...forms)).forms);
  });

  it('the same from PDF', async () => {
    const source = await readSource(page(MINISTRY_FORM));
    if (!source?.ok) throw new Error('the page was not read');
    expect((await readBytes(pdfOf(source.value))).forms).toEqual((await read(MINISTRY_FORM)).forms);
  });

  it.each(Object.keys(LESS))('the same from %s', async (format) => {
    const source = await readSource(page(MINISTRY_FORM));
    if (!source?.ok) throw new Error('the page was not read');
    const bytes = LESS[format]?.(source.value) ?? new Uint8Array();
    expect((await readBytes(bytes)).forms).toEqual((await read(MINISTRY_FORM)).forms);
  });

  it.each([
    ['the ministry’s', MINISTRY_FORM],
    ['in three columns', { title: '附件', rows: APART }],
    ['otherwise', formTable('部门预算项目支出绩效自评表', OTHERWISE)],
    ['of Hubei', formTable('2023年度河道清淤项目自评表', TWENTY_EIGHTY)],
    ['of no known shape', formTable('部门整体支出绩效自评表', SCORE_SHEET)],
  ])('written as text and read again: %s', async (_, table) => {
    const document = await read(table);
    const again = readLines(splitLines(writeText(document, generic)), generic);
    if (!again.ok) throw new Error(again.code);
    expect(again.value.document.forms).toEqual(document.forms);
    expect(ofForms(again.value.document)).toEqual(ofForms(document));
  });
});

describe('what is not understood', () => {
  it('is named, and its lines stay in the text', async () => {
    const document = await read(formTable('部门整体支出绩效自评表', SCORE_SHEET));
    expect(document.forms).toEqual([]);
    expect(ofForms(document)).toEqual([
      { code: 'LOSS.FORM_UNKNOWN', place: {}, details: { title: '部门整体支出绩效自评表' } },
    ]);
    expect(JSON.stringify(document.parts)).toContain('信息完整性');
  });

  it('is no form where it is a report on an evaluation, or only named', async () => {
    const report = { title: '重点项目绩效评价报告', rows: SCORE_SHEET };
    const listed = { title: '详见项目支出绩效自评表。', rows: SCORE_SHEET };
    const document = await read(report, listed);
    expect([document.forms, ofForms(document)]).toEqual([[], []]);
  });

  it('one line alone is told, and kept out', async () => {
    const rows = MINISTRY.map((cells) =>
      cells[0] === '年度资金总额' ? ['年度资金总额', '见附表', ...cells.slice(2)] : cells,
    );
    const lost = MINISTRY.map((cells) =>
      cells[1] === '验收合格率' ? ['质量指标', '', '100%', '100%', '10', '10', ''] : cells,
    );
    for (const [changed, line] of [
      [rows, '年度资金总额 见附表'],
      [lost, '质量指标 100% 100% 10 10'],
    ] as const) {
      const [loss, ...others] = ofForms(
        await read({ title: '项目支出绩效自评表', rows: changed as PageTable['rows'] }),
      );
      expect(loss).toMatchObject({ code: 'LOSS.FORM_LINE', place: { form: 'project-1' } });
      expect(loss?.details.line).toContain(line);
      expect(others).toEqual([]);
    }
  });

  it('cells that have moved are not taken for what they are not', async () => {
    const header = ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
    const moved = [
      ['质量指标', '验收合格率', '100%', '100%', '10', '10', '', ''],
      ['产出指标', '数量指标', '栽树', '≥3棵', '3棵', '10', '', ''],
    ];
    const rows = [...MINISTRY.slice(0, 6), header, ...moved];
    const { forms, losses } = await read({ title: '项目支出绩效自评表', rows: rows as PageTable['rows'] });
    expect(forms[0]?.goals.flatMap(({ indicators }) => indicators)).toEqual([
      expect.objectContaining({ name: '验收合格率', target: '100%', actual: '100%', weight: '10', score: '10' }),
    ]);
    expect(losses.filter(({ code }) => code === 'LOSS.FORM_LINE').map(({ details }) => details.line)).toEqual([
      '产出指标 数量指标 栽树 ≥3棵 3棵 10',
    ]);
  });

  it('a form that a region prescribes is not read by another’s columns', async () => {
    const outcome = await readBytes(page(MINISTRY_FORM), await builtInPack('hubei-wuhan-2023'));
    expect(outcome.forms).toEqual([]);
    expect(ofForms(outcome).map(({ code }) => code)).toEqual(['LOSS.FORM_UNKNOWN']);
    const list = formTable('项目绩效自评情况表', [
      ['序号', '项目名称', '预算数', '自评得分'],
      ['1', '河道清淤', '10.00', '98'],
    ]);
    const listed = await readBytes(page(list), await builtInPack('hubei-wuhan-2023'));
    expect([listed.forms, ofForms(listed).length]).toEqual([[], 1]);
  });
});

function indicator(
  level1: string,
  level2: string,
  name: string,
  weight: string,
  target: string,
  actual: string,
  score: string,
  reason: string,
) {
  return { level1, level2, name, weight, target, actual, score, reason };
}
