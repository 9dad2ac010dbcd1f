import type { DisclosureDocument, Loss, TableRow } from '#contracts';
import { builtInPack, type CompiledPack } from '#template';
import { blankDocument } from './blank-document.js';
import { withRows } from './edit.js';
import { standingLosses, withoutLosses } from './losses.js';

let pack: CompiledPack;
let blank: DisclosureDocument;

beforeAll(async () => {
  pack = await builtInPack();
  blank = blankDocument(pack, { department: '某馆', region: '某区', fiscalYear: 2023 });
});

const row = (code: string | null, amount?: string): TableRow => ({
  key: code ?? 'unnamed-1',
  code,
  name: code,
  cells: amount === undefined ? {} : { c1: amount },
});
const lossesOf = (document: DisclosureDocument) =>
  standingLosses(document, pack.pack).map(({ code, place }) => [code, ...Object.values(place)]);

it('finds none in a document where nothing is missing', () => {
  expect(lossesOf(blank)).toEqual([]);
});

it('finds a table that is not there', () => {
  expect(lossesOf({ ...blank, tables: blank.tables.slice(1) })).toEqual([['LOSS.TABLE_MISSING', 'summary']]);
});

it('finds rows without labels, and money without the detail that the table goes into elsewhere', () => {
  const rows = [row('201', '3.00'), row('20103', '1.00'), row('2010301', '1.00'), row('20105', '2.00'), row('202')];
  expect(lossesOf(withRows(blank, 'income', rows))).toEqual([['LOSS.ROW_MISSING', 'income', '20105']]);
  expect(lossesOf(withRows(blank, 'income', [row('201', '3.00'), row('20103', '1.00')]))).toEqual([]);
  expect(lossesOf(withRows(blank, 'income', [row(null, '3.00')]))).toEqual([['LOSS.ROW_LABELS', 'income']]);
});

it('remembers what could not be read until something stands in its place', () => {
  const details = { title: '', row: '', column: '', text: '1.2.3' };
  const unreadable: Loss = {
    code: 'LOSS.CELL_UNREADABLE',
    place: { table: 'income', row: '201', column: 'c1' },
    details,
  };
  const unplaced: Loss = { code: 'LOSS.FIGURE_UNPLACED', place: { table: 'income' }, details: { figure: '9.90' } };
  const losses = [unreadable, unplaced];
  expect(lossesOf({ ...withRows(blank, 'income', [row('201')]), losses })).toHaveLength(2);
  expect(lossesOf({ ...withRows(blank, 'income', [row('201', '9.90')]), losses })).toEqual([]);
  const besideItsLike = [{ ...unplaced, details: { figure: '9.90', kept: '1' } }];
  const one = withRows(blank, 'income', [row('201', '9.90')]);
  expect(lossesOf({ ...one, losses: besideItsLike })).toHaveLength(1);
  const two = withRows(blank, 'income', [row('201', '9.90'), row('202', '9.90')]);
  expect(lossesOf({ ...two, losses: besideItsLike })).toEqual([]);
  expect(withoutLosses({ ...blank, losses }, (loss) => loss === unplaced).losses).toEqual([unreadable]);
});
