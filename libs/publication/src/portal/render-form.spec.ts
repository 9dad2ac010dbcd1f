import type { PerformanceForm } from '#contracts';
import { elements, readMarkup, textOf } from './markup.fixture.js';
import { renderForm } from './render-form.js';

const FORM: PerformanceForm = {
  template: 'project',
  key: 'project-1',
  title: '项目支出绩效自评表',
  department: '某局',
  project: '路灯更换',
  fields: [{ label: '项目名称', value: '路灯更换' }],
  execution: {
    label: '年度资金总额',
    weight: '10',
    initial: '60000.00',
    budget: '50000.00',
    executed: '48200.00',
    rate: '96.40%',
    score: '9.64',
    reason: '招标结余',
    unit: '元',
    parts: [{ label: '其中：当年财政拨款', initial: '60000.00', budget: '50000.00', executed: '48200.00', rate: '' }],
  },
  statement: { expected: '更换全部旧灯。', achieved: '旧灯已全部更换。' },
  goals: [
    {
      title: '',
      weight: '',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          name: '更换路灯',
          weight: '90',
          target: '≥300盏',
          actual: '290盏',
          score: '87',
          reason: '十盏缺货',
        },
      ],
    },
  ],
  total: '96.64',
  totalWeight: '100',
  deviationReason: '',
  measures: '',
  remarks: [],
};

const pageOf = (form: PerformanceForm) => readMarkup(renderForm(form, '万元').text);
const rowsOf = (form: PerformanceForm) =>
  elements(pageOf(form), 'tr').map((row) => elements(row, 'th', 'td').map(textOf));

it('prints everything that a usual form says, each figure under its heading', () => {
  expect(rowsOf(FORM)).toEqual([
    ['项目', '年初预算数', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分', '原因'],
    ['年度资金总额', '60,000.00', '50,000.00', '48,200.00', '96.40%', '9.64', '招标结余'],
    ['其中：当年财政拨款', '60,000.00', '50,000.00', '48,200.00', '', '', ''],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年初目标值（A）',
      '实际完成值（B）',
      '权重',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '更换路灯', '≥300盏', '290盏', '90', '87', '十盏缺货'],
  ]);
  const text = textOf(pageOf(FORM));
  for (const words of ['金额单位：元', '更换全部旧灯。', '旧灯已全部更换。', '总分 96.64（满分 100）'])
    expect(text).toContain(words);
});

it('leaves out the columns that a form has not, and asks for one reason of the whole form', () => {
  const { initial: _, reason: __, unit: ___, parts: ____, ...execution } = FORM.execution;
  const goals = FORM.goals.map((goal) => ({
    ...goal,
    indicators: goal.indicators.map(({ reason: _____, ...indicator }) => ({ ...indicator, weight: null })),
  }));
  const { statement: ______, totalWeight: _______, ...rest } = FORM;
  const form = { ...rest, execution, goals };
  expect(rowsOf(form)).toEqual([
    ['项目', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分'],
    ['年度资金总额', '50,000.00', '48,200.00', '96.40%', '9.64'],
    ['一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
    ['产出指标', '数量指标', '更换路灯', '≥300盏', '290盏', '87'],
  ]);
  expect(textOf(pageOf(FORM))).not.toContain('偏差大或目标未完成原因分析');
  expect(textOf(pageOf(form))).toContain('偏差大或目标未完成原因分析');
});
