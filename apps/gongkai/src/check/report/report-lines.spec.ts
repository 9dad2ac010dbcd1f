import type { Finding } from '#contracts';
import type { CheckedFile } from '../check-file.js';
import { checkedFile } from '../checked-file.fixture.js';
import { reportLines } from './report-lines.js';

let checked: CheckedFile;
beforeAll(async () => {
  checked = await checkedFile();
});

const texts = (file: CheckedFile) => reportLines(file).map(({ text }) => text);
const withFindings = (findings: readonly Finding[]): CheckedFile => ({
  ...checked,
  result: { ...checked.result, findings },
});

it('tells the worst first, each rule once with its findings under it', () => {
  const lines = texts(checked);
  const at = (text: string) => lines.findIndex((candidate) => candidate.includes(text));
  const order = [
    '━━ 必须改正（2）',
    '[SCORE.EXECUTION]',
    '━━ 需要说明',
    '[SOFT_PAIR]',
    '━━ 提示',
    '━━ 未能检查',
    '结论',
  ];
  expect(order.map(at)).toEqual(order.map(at).sort((a, b) => a - b));
  expect(at(order[0] ?? '')).toBeGreaterThan(0);
  const pairs = checked.result.findings.filter(({ code }) => code === 'SOFT_PAIR');
  expect(pairs.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.includes('[SOFT_PAIR]'))).toHaveLength(1);
  for (const { sentence } of pairs) expect(lines.filter((line) => line.includes(sentence.zh))).toHaveLength(1);
});

it('tells ten findings of a rule and counts the others', () => {
  const [one] = checked.result.findings.filter(({ code }) => code === 'SOFT_PAIR');
  const many = Array.from({ length: 13 }, (_, i) => ({
    ...(one as Finding),
    sentence: { zh: `第${i + 1}处不符。`, en: `${i + 1}` },
  }));
  const lines = texts(withFindings(many));
  expect(lines.filter((line) => line.includes('处不符。'))).toHaveLength(10);
  expect(lines.join('\n')).toContain('同类另有 3 处');
});

it('folds the places of rounding tails', () => {
  const [tails] = checked.result.findings.filter(({ code }) => code === 'ROUNDING.TAILS');
  expect(tails?.places.length).toBeGreaterThan(10);
  const lines = texts({ ...checked, result: { ...checked.result, findings: [tails as Finding], notChecked: [] } });
  expect(lines.filter((line) => line.includes('位置'))).toHaveLength(2);
});
