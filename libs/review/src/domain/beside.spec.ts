import fc from 'fast-check';
import type { DisclosureDocument } from '#contracts';
import { blankDocument, withCell, withRows, withTable } from '#entry';
import { Amount } from '#kernel';
import { builtInPack, SINGLE_ROW } from '#template';
import { besideOf } from './beside.js';

const { pack } = await builtInPack();
const blank = blankDocument(await builtInPack(), { department: '某馆', region: '某区', fiscalYear: 2023 });
const CELL = { table: 'summary', row: 'expenditure-total', column: 'c2' };
const packed = (document: DisclosureDocument) => ({ document, pack });
const saying = (figure: string) => packed(withCell(blank, CELL, figure));
const cellOf = (tables: ReturnType<typeof besideOf>, { table, row, column } = CELL) =>
  tables.find((t) => t.table === table)?.cells.find((c) => c.row === row && c.column === column);
const alone = { last: null, lastYear: null, peers: [] };

it('puts the same cell of each document side by side', () => {
  const beside = besideOf({ ...alone, now: saying('12.00'), last: saying('11.00'), lastYear: saying('9.00') });
  expect(cellOf(beside)).toMatchObject({ now: '12.00', last: '11.00', lastYear: '9.00', budget: null, median: null });
});

it('turns what another document prints in 元 into the unit of the table', () => {
  const inYuan = withTable(withCell(blank, CELL, '123456.00'), 'summary', (table) => ({ ...table, unit: '元' }));
  expect(cellOf(besideOf({ ...alone, now: saying('12.00'), lastYear: packed(inYuan) }))?.lastYear).toBe('12.35');
});

it('finds the budget of the same thing in the table of the three public expenses', () => {
  const table = 'three-public';
  const cells = { c6: '2.00', c12: '1.50' };
  const now = packed(withRows(blank, table, [{ key: SINGLE_ROW, code: null, name: null, cells }]));
  const spent = { table, row: SINGLE_ROW, column: 'c12' };
  expect(cellOf(besideOf({ ...alone, now }), spent)).toMatchObject({ now: '1.50', budget: '2.00' });
});

it('gives the median of three or more like departments, and of fewer nothing', () => {
  const figure = fc.integer({ min: -10_000, max: 10_000 }).map((n) => `${n}.00`);
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
      const median = cellOf(besideOf({ ...alone, now: saying('1.00'), peers: figures.map(saying) }))?.median ?? null;
      if (figures.length < 3) return expect(median).toBeNull();
      const fen = Amount.of(median ?? '', '万元').fen;
      const amounts = figures.map((text) => Amount.of(text, '万元').fen);
      expect(amounts.filter((amount) => amount < fen).length).toBeLessThanOrEqual(figures.length / 2);
      expect(amounts.filter((amount) => amount > fen).length).toBeLessThanOrEqual(figures.length / 2);
    }),
  );
});
