import type { TableRecognition } from '#exchange';
import { checkedFile } from '../checked-file.fixture.js';
import { reportPage } from '../page/report-page.js';
import { lessThanCertain } from './recognition-words.js';
import { reportLines } from './report-lines.js';

const ALL = { byNumber: 3, byName: 0, byPosition: 0, unplaced: 0 };
const certain: TableRecognition = {
  table: 'income',
  title: '收入决算表',
  knownBy: 'title-and-header',
  sureness: 'certain',
  columns: ALL,
  rows: ALL,
};
const byHeader: TableRecognition = { ...certain, knownBy: 'header', sureness: 'likely' };
const partly: TableRecognition = { ...certain, sureness: 'likely', columns: { ...ALL, unplaced: 2 } };
const byTitle: TableRecognition = { ...partly, knownBy: 'title', sureness: 'doubtful', rows: { ...ALL, unplaced: 5 } };

const reading = (...tables: TableRecognition[]) => ({ tables, sections: [], forms: [] });
const words = (...tables: TableRecognition[]) => lessThanCertain(reading(...tables)).map(({ zh }) => zh);

it('tells by what a table was known, and what in it found no place; nothing where it is certain', () => {
  expect(words(certain, byHeader, byTitle, partly)).toEqual([
    '《收入决算表》按表头识别，标题没有读到。',
    '《收入决算表》按标题识别，表头与模板不完全一致。有 2 栏不是模板中的栏。有 5 处行或数字没有归位。',
    '《收入决算表》按标题和表头识别。有 2 栏不是模板中的栏。',
  ]);
});

it('tells of sections that no template has in one line, and of forms of which something was not understood', () => {
  const section = (title: string, sureness: 'certain' | 'unknown') =>
    ({ section: title, title, knownBy: sureness === 'certain' ? 'title' : 'nothing', sureness }) as const;
  const form = { form: 'project-1', title: '某项目自评表', knownBy: 'title', sureness: 'likely', unread: 2 } as const;
  const untitled = { section: 'glossary', title: '', knownBy: 'number', sureness: 'likely' } as const;
  const sections = [
    section('机构设置', 'certain'),
    section('人均情况', 'unknown'),
    section('其他', 'unknown'),
    untitled,
  ];
  expect(lessThanCertain({ tables: [], sections, forms: [form] }).map(({ zh }) => zh)).toEqual([
    '有 2 节不是模板中的章节，其中的文字只做一般检查：“人均情况”、“其他”。',
    '有 1 个部分没有标题，按编号识别。',
    '《某项目自评表》按标题识别，有 2 处没有读懂。',
  ]);
});

it('stands in the report and on the page, each a line, and only where there is something to tell', async () => {
  const checked = await checkedFile();
  const shown = (...tables: TableRecognition[]) => {
    const { result } = checked;
    const file = { ...checked, result: { ...result, versions: { ...result.versions, reading: reading(...tables) } } };
    const lines = reportLines(file).map(({ text }) => text);
    return [lines.join('\n'), reportPage([{ file: 'a', checked: file }])];
  };
  for (const text of shown(certain, byHeader)) {
    expect(text).toContain('没有完全认准的内容（1）');
    expect(text).toContain('《收入决算表》按表头识别，标题没有读到。');
  }
  for (const text of shown(certain)) expect(text).not.toContain('没有完全认准');
});
