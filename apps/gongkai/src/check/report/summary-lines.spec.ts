import { refused } from '#kernel';
import { textWidth } from '../../text-width.js';
import type { Answer } from '../answer.js';
import { checkedFile } from '../checked-file.fixture.js';
import { summaryRow } from '../summary-row.js';
import { summaryLines } from './summary-lines.js';

it('puts every file under its headings, whatever the width of its words, and counts how they ended', async () => {
  const checked = await checkedFile();
  const clean = { ...checked, result: { ...checked.result, findings: [] } };
  const answers: Answer[] = [
    { file: '决算/2023 年度.docx', checked },
    { file: 'b', checked: clean },
    { file: 'c', refusal: refused('FILE.EMPTY') },
  ];
  const [, head, , ...rest] = summaryLines(answers.map(summaryRow)).map(({ text }) => text);
  const column = (line: string | undefined, word: string) => {
    expect(line).toContain(word);
    return textWidth(line?.slice(0, line.indexOf(word)) ?? '');
  };
  expect(column(rest[0], '青山区大数据中心')).toBe(column(head, '部门'));
  expect(column(rest[0], '须改正 mend')).toBe(column(head, '结果'));
  expect(column(rest[1], '无须改正')).toBe(column(head, '结果'));
  expect(column(rest[2], '没有读到 not read FILE.EMPTY')).toBe(column(head, '结果'));
  expect(rest).toContain('共 3 份文件：1 份须改正，1 份没有读到。');
});
