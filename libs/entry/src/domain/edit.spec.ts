import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { blankDocument } from './blank-document.js';
import { compareDocuments } from './compare.js';
import { contentHash } from './content-hash.js';
import { DocumentIndex, sentencesOf } from './document-index.js';
import { withCell, withFormField, withParagraphs, withRow, withSentence } from './edit.js';

let document: DisclosureDocument;

/** Two paragraphs in the first section, one form with one indicator. */
beforeAll(async () => {
  const blank = blankDocument(await builtInPack(), { department: '某馆', region: '某区', fiscalYear: 2023 });
  const [overview, ...others] = blank.parts;
  if (!overview) throw new Error('the pack has no parts');
  const [functions, ...sections] = overview.sections;
  if (!functions) throw new Error('the pack has no sections');
  const blocks = [
    { kind: 'paragraph' as const, sentences: ['一。', '二。'] },
    { kind: 'figure' as const, caption: '图1：略' },
    { kind: 'paragraph' as const, sentences: ['三。'] },
  ];
  document = {
    ...blank,
    parts: [{ ...overview, sections: [{ ...functions, blocks }, ...sections] }, ...others],
    forms: [
      {
        template: 'whole',
        key: 'whole',
        title: '整体绩效自评表',
        department: '某馆',
        project: null,
        fields: [],
        execution: { label: '', weight: '20', budget: '1', executed: '1', rate: '100%', score: '20' },
        goals: [
          {
            title: '',
            weight: '80',
            indicators: [{ level1: '', level2: '', name: '次数', weight: null, target: '1', actual: '1', score: '80' }],
          },
        ],
        total: '100',
        deviationReason: '',
        measures: '',
        remarks: [],
      },
    ],
  };
});

const CELL = { table: 'income', row: 'total', column: 'c1' };

it('sets and blanks one cell and leaves the old document alone', () => {
  const withTotal = withRow(document, 'income', { key: 'total', code: null, name: '合计', cells: {} }, null);
  const set = withCell(withTotal, CELL, '12.30');
  expect(new DocumentIndex(set).figure('income', 'total', 'c1')).toBe('12.30');
  expect(new DocumentIndex(withTotal).figure('income', 'total', 'c1')).toBeUndefined();
  expect(contentHash(withCell(set, CELL, ''))).toBe(contentHash(withTotal));
  expect(contentHash(set)).not.toBe(contentHash(withTotal));
});

it('puts a row behind another, at the top, or in place of itself', () => {
  const row = (key: string) => ({ key, code: key, name: key, cells: {} });
  const keys = (of: DisclosureDocument) => new DocumentIndex(of).table('income')?.rows.map((r) => r.key);
  const three = ['203', '202', '201'].reduce((of, key) => withRow(of, 'income', row(key), null), document);
  expect(keys(three)).toEqual(['201', '202', '203']);
  const four = withRow(three, 'income', row('20299'), '202');
  expect(keys(four)).toEqual(['201', '202', '20299', '203']);
  expect(keys(withRow(four, 'income', { ...row('202'), name: '外交' }, null))).toEqual(keys(four));
});

it('sets a sentence counted through all paragraphs, and a field of a form by its path', () => {
  const said = withSentence(document, { section: 'functions', sentence: 3 }, '改。');
  expect(sentencesOf(new DocumentIndex(said).section('functions') ?? { blocks: [] })).toEqual(['一。', '二。', '改。']);
  const scored = withFormField(document, { form: 'whole', field: 'goals.1.indicators.1.score' }, '79');
  expect(new DocumentIndex(scored).form('whole')?.goals[0]?.indicators[0]?.score).toBe('79');
});

it('replaces the paragraphs of a section and keeps its drawings', () => {
  const written = withParagraphs(document, 'functions', [['甲。'], ['乙。', '丙。']]);
  expect(new DocumentIndex(written).section('functions')?.blocks).toEqual([
    { kind: 'paragraph', sentences: ['甲。'] },
    { kind: 'paragraph', sentences: ['乙。', '丙。'] },
    { kind: 'figure', caption: '图1：略' },
  ]);
});

it('throws where there is no such place', () => {
  expect(() => withCell(document, { ...CELL, row: '999' }, '1')).toThrow(RangeError);
  expect(() => withRow(document, 'income', { key: '1', code: null, name: null, cells: {} }, '999')).toThrow(RangeError);
  expect(() => withSentence(document, { section: 'functions', sentence: 4 }, '')).toThrow(RangeError);
  expect(() => withSentence(document, { section: 'nowhere', sentence: 1 }, '')).toThrow(RangeError);
  expect(() => withParagraphs(document, 'nowhere', [])).toThrow(RangeError);
  expect(() => withFormField(document, { form: 'whole', field: 'goals.2.title' }, '')).toThrow(RangeError);
  expect(() => withFormField(document, { form: 'whole', field: 'grade' }, '')).toThrow(RangeError);
});

it('lists every changed place with what stood there and what stands there now', () => {
  const withTotal = withRow(
    document,
    'income',
    { key: 'total', code: null, name: '合计', cells: { c1: '1.00' } },
    null,
  );
  const edited = withFormField(
    withSentence(withCell(withTotal, CELL, '2.00'), { section: 'functions', sentence: 2 }, '贰。'),
    { form: 'whole', field: 'total' },
    '99',
  );
  expect(compareDocuments(document, document)).toEqual([]);
  expect(compareDocuments(withTotal, edited)).toEqual([
    { place: { kind: 'cell', ...CELL }, before: '1.00', after: '2.00' },
    { place: { kind: 'sentence', section: 'functions', sentence: 2 }, before: '二。', after: '贰。' },
    { place: { kind: 'form', form: 'whole', field: 'total' }, before: '100', after: '99' },
  ]);
  expect(compareDocuments(document, withTotal)).toEqual([
    { place: { kind: 'row', table: 'income', row: 'total' }, before: '', after: '合计' },
    { place: { kind: 'cell', ...CELL }, before: '', after: '1.00' },
  ]);
  expect(compareDocuments(withTotal, document).map((d) => [d.before, d.after])).toEqual([
    ['合计', ''],
    ['1.00', ''],
  ]);
});

it('tells of a changed caption at its section', () => {
  const blocks = [{ kind: 'figure' as const, caption: '图1：新' }];
  const recaptioned = {
    ...document,
    parts: document.parts.map((part) => ({
      ...part,
      sections: part.sections.map((s) => (s.key === 'units' ? { ...s, blocks } : s)),
    })),
  };
  expect(compareDocuments(document, recaptioned).map((d) => d.place)).toEqual([
    { kind: 'sentence', section: 'units', sentence: 0 },
  ]);
});
