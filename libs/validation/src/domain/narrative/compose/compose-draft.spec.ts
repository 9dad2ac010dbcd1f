import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { compareDocuments, DocumentIndex, sentencesOf, withCell, withParagraphs, withRows } from '#entry';
import { projectRoot } from '#platform';
import { builtInPack } from '#template';
import { FigureBook } from '../../figures/figure-book.js';
import { readReference } from '../../oracle/reference.fixture.js';
import { composeDraft, withComposed } from './compose-draft.js';
import { textOf } from './composed.js';

const { document, pack } = await readReference();

/** Last year's disclosure as the reference's text tells of it. */
const lastYear = (): DisclosureDocument => {
  const cells = [
    { table: 'summary', row: 'income-grand-total', column: 'c1' },
    { table: 'income', row: 'total', column: 'c1' },
  ];
  const told = cells.reduce((edited, place) => withCell(edited, place, '8380.96'), document);
  return { ...told, identity: { ...told.identity, fiscalYear: 2022 } };
};
const bookOf = (of: DisclosureDocument, previous: DisclosureDocument | null = null) =>
  new FigureBook(of, pack, previous && new FigureBook(previous, pack));
const adopted = (of: DisclosureDocument, sections: readonly string[], previous: DisclosureDocument | null = null) => {
  const edited = withComposed(of, composeDraft(bookOf(of, previous)), { sections, statements: [] });
  if (!edited.ok) throw new Error(edited.code);
  return edited.value;
};
const textIn = (of: DisclosureDocument, section: string) => {
  const found = new DocumentIndex(of).section(section);
  return found ? sentencesOf(found).join('') : '';
};
const REASON = '2022 年新增智慧新青山（一期）城市运行管理平台项目在当年执行完毕';

it('replaces the named sections, and leaves everything else to the letter', () => {
  const edited = adopted(document, ['note-basic-detail', 'note-state-capital']);
  const places = compareDocuments(document, edited).map(({ place }) =>
    place.kind === 'sentence' ? place.section : '',
  );
  expect([...new Set(places)].sort()).toEqual(['note-basic-detail', 'note-state-capital']);
  expect(textIn(edited, 'note-state-capital')).toBe('本部门2023年度无国有资本经营预算财政拨款收入和支出。');
});

it('keeps the reasons that the person has given', () => {
  const edited = adopted(document, ['note-summary', 'note-income'], lastYear());
  const change = (what: string) => `与2022年度相比，${what}减少4034.97万元，下降48.14%，主要原因是：${REASON}。`;
  expect(textIn(edited, 'note-summary')).toBe(`2023年度收、支总计4345.99万元。${change('收、支总计')}`);
  expect(textIn(edited, 'note-income')).toContain(change('本年收入合计'));
});

it('keeps what the person wrote around the figures of a subject: purpose, budgets, remarks', async () => {
  const shanghai = await builtInPack('shanghai-2024');
  const putuo: DisclosureDocument = JSON.parse(
    await readFile(join(projectRoot(), 'tests/golden/2024/putuo-caizhengju/document.json'), 'utf8'),
  );
  const section = 'note-general-budget-detail';
  const composed = composeDraft(new FigureBook(putuo, shanghai));
  const edited = withComposed(putuo, composed, { sections: [section], statements: [] });
  if (!edited.ok) throw new Error(edited.code);
  const paragraphs = (of: DisclosureDocument) =>
    new DocumentIndex(of).section(section)?.blocks.map((block) => (block.kind === 'paragraph' ? block.sentences : []));
  const [, ...before] = paragraphs(putuo) ?? [];
  const [head, ...after] = paragraphs(edited.value) ?? [];
  expect(after).toEqual(before);
  expect(after).toHaveLength(11);
  expect(head?.join('')).toBe(
    '2024年度一般公共预算财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的98.20%。' +
      '决算数小于预算数的主要原因：因年度工作计划安排，个别信息化项目和中介机构服务调减。' +
      '其中：基本支出2336.91万元，项目支出603.14万元。',
  );
});

it('keeps what the person wrote about the “三公”经费 behind their figures', () => {
  const row = { key: 'value', code: null, name: null, cells: { c1: '3.00', c6: '3.00', c7: '2.00', c12: '2.00' } };
  const told = withParagraphs(withRows(document, 'three-public', [row]), 'note-three-public-detail', [
    ['3. 公务接待费预算数为 3 万元，支出决算数为 1 万元，与上年相比无增减变化。', '接待 4 批次、20 人次。'],
  ]);
  expect(textIn(adopted(told, ['note-three-public-detail']), 'note-three-public-detail')).toMatch(
    /3、公务接待费预算为3\.00万元，支出决算为2\.00万元，完成预算的66\.67%。接待 4 批次、20 人次。与上年相比无增减变化。$/,
  );
});

it('composes no subjects where their names are lost', () => {
  const sections = composeDraft(bookOf(document)).sections.map(({ section }) => section);
  expect(new FigureBook(document, pack).hasUnlabelledRows('government-fund')).toBe(true);
  expect(sections).not.toContain('note-government-fund');
});

it('keeps how a figure changed in the words of the person where last year is not at hand', () => {
  const edited = adopted(document, ['note-summary']);
  expect(textIn(edited, 'note-summary')).toBe(
    `2023年度收、支总计4345.99万元。与 2022 年度相比，收、支总计减少 4034.97 万元，下降 48.14%，主要原因是 ${REASON}。`,
  );
});

it('composes again what it composed before, also reasons of several sentences and in sentences of their own', () => {
  const told = [
    ['2023年度收、支总计4345.99万元。', '与2022年度相比，收、支总计减少4034.97万元，下降48.14%。'],
    ['主要原因：一是项目完工，少 3 万元；', '二是人员减少。', '其他情况见表。'],
  ];
  const written = withParagraphs(document, 'note-summary', [told.flat()]);
  const once = adopted(written, ['note-summary'], lastYear());
  expect(textIn(once, 'note-summary')).toContain('主要原因是：一是项目完工，少 3 万元；二是人员减少。其他情况见表。');
  expect(adopted(once, ['note-summary'], lastYear())).toEqual(once);
});

it('leaves an open place for a reason that nobody has given yet', () => {
  const empty = withParagraphs(document, 'note-summary', []);
  const [section] = composeDraft(bookOf(empty, lastYear())).sections;
  const last = section?.paragraphs.flat().at(-1) ?? [];
  expect(last.filter(({ kind }) => kind === 'free')).toEqual([{ kind: 'free', text: '' }]);
  expect(textOf(last)).toMatch(/主要原因是：。$/);
});

it('names the cells behind every figure, of this year and of last', () => {
  const [section] = composeDraft(bookOf(document, lastYear())).sections;
  const difference = section?.paragraphs
    .flat()
    .at(-1)
    ?.find(({ text }) => text === '4034.97');
  const place = { kind: 'cell', table: 'summary', row: 'income-grand-total', column: 'c1' };
  expect(difference).toEqual({
    kind: 'locked',
    text: '4034.97',
    sources: [
      { fiscalYear: 2023, place },
      { fiscalYear: 2022, place },
    ],
  });
});

it('says under an empty table that it is empty', () => {
  const composed = composeDraft(bookOf(document));
  expect(composed.statements.map(({ table, sentence }) => `${table} ${textOf(sentence)}`)).toEqual([
    'state-capital 说明：本部门2023年度无国有资本经营预算财政拨款收入和支出。',
    'three-public 说明：本部门2023年度无财政拨款“三公”经费支出。',
  ]);
  const edited = withComposed(document, composed, { sections: [], statements: ['three-public'] });
  expect(edited).toMatchObject({ ok: true });
  expect(edited.ok && new DocumentIndex(edited.value).table('three-public')?.emptyStatement).toMatch(/^说明：本部门/);
});

it('refuses what no figures decide', () => {
  const composed = composeDraft(bookOf(document));
  for (const wanted of [
    { sections: ['note-operation'], statements: [] },
    { sections: [], statements: ['income'] },
  ])
    expect(withComposed(document, composed, wanted)).toMatchObject({ ok: false, code: 'NARRATIVE.NOT_COMPOSED' });
});
