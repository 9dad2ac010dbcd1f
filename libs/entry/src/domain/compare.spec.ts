import fc from 'fast-check';
import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { blankDocument } from './blank-document.js';
import { compareDocuments } from './compare.js';
import { contentHash } from './content-hash.js';
import { withCell, withSentence, withTable } from './edit.js';

const blank = blankDocument(await builtInPack(), { department: '某馆', region: '某区', fiscalYear: 2023 });
const [overview, ...otherParts] = blank.parts;
if (!overview) throw new Error('the pack has no parts');
const start: DisclosureDocument = {
  ...blank,
  parts: [{ ...overview, blocks: [{ kind: 'paragraph', sentences: ['一。', '二。'] }] }, ...otherParts],
};

const places = start.tables
  .filter(({ key }) => key === 'summary' || key === 'basic-detail')
  .flatMap(({ key, rows }) => rows.map((row) => ({ table: key, row: row.key, column: 'c1' })));
const figure = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 99 }).map(String));
const edit = fc.oneof(
  fc.tuple(fc.constantFrom(...places), figure).map(
    ([place, text]) =>
      (of: DisclosureDocument) =>
        withCell(of, place, text),
  ),
  fc.tuple(fc.constantFrom(1, 2), fc.string()).map(
    ([sentence, text]) =>
      (of: DisclosureDocument) =>
        withSentence(of, { section: overview.key, sentence }, text),
  ),
  fc
    .array(fc.string(), { maxLength: 2 })
    .map((notes) => (of: DisclosureDocument) => withTable(of, 'income', (table) => ({ ...table, notes }))),
);
const edited = fc.array(edit, { maxLength: 6 }).map((edits) => edits.reduce((of, make) => make(of), start));

describe('comparing', () => {
  it('finds nothing exactly where nothing differs', () => {
    fc.assert(
      fc.property(edited, edited, (one, other) => {
        expect(compareDocuments(one, structuredClone(one))).toEqual([]);
        const isSame = contentHash(one) === contentHash(other);
        expect(compareDocuments(one, other).length === 0).toBe(isSame);
      }),
    );
  });

  it('says the same the other way round', () => {
    fc.assert(
      fc.property(edited, edited, (one, other) => {
        const there = compareDocuments(one, other).map(({ place, before, after }) => ({
          place,
          before: after,
          after: before,
        }));
        const back = compareDocuments(other, one);
        expect(back).toHaveLength(there.length);
        expect(back).toEqual(expect.arrayContaining(there));
      }),
    );
  });

  it('finds one changed cell and its figures', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(...places), (document, place) => {
        const changed = withCell(document, place, '100.00');
        const [difference, ...others] = compareDocuments(document, changed);
        expect(difference).toMatchObject({ place: { kind: 'cell', ...place }, after: '100.00' });
        expect(others).toEqual([]);
      }),
    );
  });

  it('tells a table, a row or a section that came or went', () => {
    const without = { ...start, tables: start.tables.slice(1), parts: start.parts.slice(1) };
    const gone = compareDocuments(start, without);
    const [summary] = start.tables;
    expect(gone.filter(({ place }) => place.kind === 'table')).toEqual([
      {
        place: { kind: 'table', table: 'summary' },
        before: [summary?.title, ...(summary?.notes ?? [])].join('\n'),
        after: '',
      },
    ]);
    expect(gone.flatMap(({ place }) => (place.kind === 'row' ? place.row : []))).toEqual(
      summary?.rows.map((row) => row.key),
    );
    expect(gone).toContainEqual({
      place: { kind: 'sentence', section: overview.key, sentence: 2 },
      before: '二。',
      after: '',
    });
  });
});
