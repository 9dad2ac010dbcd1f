import fc from 'fast-check';
import type { DisclosureDocument } from '#contracts';
import { withCell, withFormField, withRows, withSentence } from '#entry';
import { checkDocument } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';
import { LiveCheck } from './live-check.js';

const { document: reference, pack } = await readReference();

type Edit = (document: DisclosureDocument) => DisclosureDocument;

const pick = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;
const FIGURES = ['', '0.00', '12.82', '297.01', '4345.99', '-3.5', '1288.8'];

/** Any cell of the form, printed so far or not. */
const cellEdit = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(
  ([t, r, c, f]): Edit =>
    (document) => {
      const table = pick(document.tables, t);
      const columns = pack.pack.tables.find(({ key }) => key === table.key)?.columns ?? [];
      const column = pick(columns, c).key;
      if (table.rows.length === 0) return document;
      return withCell(document, { table: table.key, row: pick(table.rows, r).key, column }, pick(FIGURES, f));
    },
);

const otherEdit = fc.oneof(
  fc.nat().map(
    (t): Edit =>
      (document) => {
        const table = pick(document.tables, t);
        return withRows(document, table.key, table.rows.slice(0, -1));
      },
  ),
  fc.nat().map(
    (f): Edit =>
      (document) => {
        const form = pick(document.forms, f);
        return withFormField(document, { form: form.key, field: 'execution.executed' }, '76.01');
      },
  ),
  fc.constant<Edit>((document) =>
    withSentence(document, { section: 'note-summary', sentence: 1 }, '2023 年度收、支总计 4346.00 万元。'),
  ),
  // As it comes out of the database: equal, and no object of it the same.
  fc.constant<Edit>((document) => structuredClone(document)),
);

it('says after every edit what a check of the whole document says', () => {
  const edits = fc.array(fc.oneof({ weight: 4, arbitrary: cellEdit }, otherEdit), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(edits, (steps) => {
      const live = new LiveCheck(pack);
      let document = reference;
      expect(live.check(document)).toEqual(checkDocument(document, pack));
      for (const edit of steps) {
        document = edit(document);
        expect(live.check(document)).toEqual(checkDocument(document, pack));
      }
    }),
    { numRuns: 40 },
  );
});

it('compares with last year as a check of the whole document does', () => {
  const lastYear = { ...reference, identity: { ...reference.identity, fiscalYear: 2022 } };
  const previous = { document: lastYear, compiled: pack };
  const live = new LiveCheck(pack, previous);
  live.check(reference);
  const place = { table: 'summary', row: 'opening-carry-over', column: 'c1' };
  const edited = withCell(reference, place, '12.00');
  const report = live.check(edited);
  expect(report).toEqual(checkDocument(edited, pack, previous));
  expect(report.findings.map(({ code }) => code)).toContain('CROSS_YEAR');
});
