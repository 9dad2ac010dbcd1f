import fc from 'fast-check';
import type { Block, DisclosureDocument, PartContent, PerformanceForm, SectionContent, TableRow } from '#contracts';
import { builtInPack } from '#template';
import { blankDocument } from '../blank-document.js';
import { canonicalDocument } from '../content-hash.js';
import { applyDiff } from './apply-diff.fixture.js';
import { diffDocuments } from './diff-documents.js';
import { readableText } from './section-text.js';

const blank = blankDocument(await builtInPack(), { department: '某馆', region: '某区', fiscalYear: 2023 });

const words = fc.constantFrom(
  '支出',
  '决算',
  '增加',
  '减少',
  '，',
  '。',
  '1,288.89万元',
  '本年',
  '主要原因是',
  'a b',
  '',
);
const text = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(''));
const key = fc.constantFrom('a', 'b', 'c', 'd');
const keyed = <T>(made: fc.Arbitrary<T>, maxLength = 4) =>
  fc
    .uniqueArray(fc.tuple(key, made), { maxLength, selector: ([key]) => key })
    .map((all) => all.map(([key, item]) => ({ ...item, key })));

const row: fc.Arbitrary<Omit<TableRow, 'key'>> = fc.record({
  code: fc.option(fc.constantFrom('201', '20101')),
  name: fc.option(text),
  cells: fc.dictionary(fc.constantFrom('c1', 'c2', 'c3'), fc.constantFrom('1.00', '2.00')),
});
const table = fc.record({
  title: text,
  formNumber: text,
  department: text,
  unit: fc.constantFrom('元' as const, '万元' as const),
  rows: keyed(row),
  notes: fc.array(text, { maxLength: 2 }),
  emptyStatement: fc.option(text),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), sentences: fc.array(text, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('figure' as const), caption: text }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
  }),
);
const section = { number: text, title: text, blocks: fc.array(block, { maxLength: 3 }) };
const sections = (prefix: string, inner: fc.Arbitrary<SectionContent[]>): fc.Arbitrary<SectionContent[]> =>
  keyed(fc.record({ ...section, sections: inner }), 2).map((all) =>
    all.map(({ key, ...rest }) => ({
      ...rest,
      key: `${prefix}-${key}`,
      sections: under(`${prefix}-${key}`, rest.sections),
    })),
  );
/** Keys are unique in a whole document. */
function under(prefix: string, inner: readonly SectionContent[]): SectionContent[] {
  return inner.map((item) => ({ ...item, key: `${prefix}-${item.key}`, sections: under(prefix, item.sections) }));
}
const parts: fc.Arbitrary<PartContent[]> = sections('p', sections('s', fc.constant([])));
const indicator = fc.record(
  {
    level1: text,
    level2: text,
    name: text,
    weight: fc.option(text),
    target: text,
    actual: text,
    score: text,
    reason: text,
  },
  { requiredKeys: ['level1', 'level2', 'name', 'weight', 'target', 'actual', 'score'] },
);
const form: fc.Arbitrary<Omit<PerformanceForm, 'key'>> = fc.record(
  {
    template: fc.constant('project'),
    title: text,
    department: text,
    project: fc.option(text),
    fields: fc.array(fc.record({ label: text, value: text }), { maxLength: 2 }),
    execution: fc.record({ label: text, weight: text, budget: text, executed: text, rate: text, score: text }),
    statement: fc.record({ expected: text, achieved: text }),
    goals: fc.array(fc.record({ title: text, weight: text, indicators: fc.array(indicator, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
    total: fc.option(text),
    deviationReason: text,
    measures: text,
    remarks: fc.array(text, { maxLength: 2 }),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      'template',
      'title',
      'department',
      'project',
      'fields',
      'execution',
      'goals',
      'total',
      'deviationReason',
      'measures',
      'remarks',
    ],
  },
) as fc.Arbitrary<Omit<PerformanceForm, 'key'>>;

const document: fc.Arbitrary<DisclosureDocument> = fc
  .record({
    tables: keyed(table, 3),
    parts,
    forms: keyed(form, 2),
    contents: fc.array(fc.record({ level: fc.constantFrom(0, 1), number: text, title: text }), { maxLength: 3 }),
    title: text,
  })
  .map(({ title, ...rest }) => ({ ...blank, ...rest, identity: { ...blank.identity, title } }));

describe('the diff of two documents', () => {
  it('applied to the first gives the second', () => {
    fc.assert(
      fc.property(document, document, (from, to) => {
        expect(canonicalDocument(applyDiff(diffDocuments(from, to), from))).toBe(canonicalDocument(to));
      }),
      { numRuns: 300 },
    );
  });

  it('holds nothing exactly where nothing differs', () => {
    const nothing = JSON.stringify(diffDocuments(blank, blank));
    fc.assert(
      fc.property(document, document, (from, to) => {
        expect(JSON.stringify(diffDocuments(from, structuredClone(from)))).toBe(nothing);
        const isSame = canonicalDocument(from) === canonicalDocument(to);
        expect(JSON.stringify(diffDocuments(from, to)) === nothing).toBe(isSame);
      }),
    );
  });

  it('shows a sentence by words', () => {
    const [overview, ...others] = blank.parts;
    if (!overview) throw new Error('the pack has no parts');
    const saying = (sentence: string): DisclosureDocument => ({
      ...blank,
      parts: [{ ...overview, blocks: [{ kind: 'paragraph', sentences: [sentence] }] }, ...others],
    });
    const { sections } = diffDocuments(saying('支出比上年增加12.50万元。'), saying('支出比上年减少12.50万元。'));
    const [changed] = sections.changed;
    expect(changed?.pieces.map(({ kind, text }) => `${kind} ${readableText(text).trim()}`)).toEqual([
      'same 支出比上年',
      'gone 增加',
      'new 减少',
      'same 12.50万元。',
    ]);
  });
});
