import type { DisclosureDocument, Place } from '#contracts';
import { goldenDisclosure } from '../checked-file.fixture.js';
import { distinctPlaces, type PlaceWords, placeWordsOf } from './place-words.js';

let document: DisclosureDocument;
let wordsOf: (place: Place) => PlaceWords;
beforeAll(async () => {
  const disclosure = await goldenDisclosure();
  document = disclosure.document;
  wordsOf = placeWordsOf(document, disclosure.compiled.pack);
});

it('names table, row and column, and what is printed there', () => {
  const table = 'general-budget';
  const cell = (row: string) => wordsOf({ kind: 'cell', table, row, column: 'c2' });
  const printed = document.tables.find(({ key }) => key === table)?.rows.find(({ key }) => key === '2080505');
  expect(printed?.cells.c2).toBe('25.64');
  expect(cell('2080505')).toEqual({
    where: '表5 一般公共预算财政拨款支出决算表 · 2080505 机关事业单位基本养老保险缴费支出 · 基本支出',
    figure: '25.64',
    quote: null,
  });
  expect(cell('999')).toMatchObject({ where: expect.stringContaining('· 999 ·'), figure: '' });
});

it('quotes a sentence whole, under its heading as printed', () => {
  const place = { kind: 'sentence' as const, section: 'glossary', sentence: 11 };
  const words = wordsOf(place);
  expect(words.where).toBe('第五部分 名词解释 · 第11句');
  expect(words.quote).toMatch(/^2、医疗卫生与计划生育支出.*。$/);
  expect(wordsOf({ ...place, sentence: 0 })).toEqual({ where: '第五部分 名词解释', figure: null, quote: null });
});

it('names the field of a form and what it says', () => {
  const at = (field: string) => wordsOf({ kind: 'form', form: 'whole', field });
  const form = document.forms.find(({ key }) => key === 'whole');
  expect(at('execution.score')).toEqual({
    where: `${form?.title} · 预算执行情况 · 得分`,
    figure: form?.execution.score,
    quote: null,
  });
  const indicator = form?.goals[0]?.indicators[1];
  expect(at('goals.1.indicators.2.actual')).toMatchObject({
    where: `${form?.title} · ${indicator?.name} · 完成值`,
    figure: indicator?.actual,
  });
  expect(at('goals.9.indicators.2.actual').figure).toBeNull();
  expect(at('__proto__.toString').figure).toBeNull();
});

it('sends nobody to one place twice', () => {
  const place = { kind: 'table' as const, table: 'summary' };
  expect(distinctPlaces([place, { ...place }], wordsOf).map(({ where }) => where)).toEqual(['表1 收入支出决算总表']);
});
