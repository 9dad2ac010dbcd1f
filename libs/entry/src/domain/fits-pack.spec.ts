import type { DisclosureDocument, TableRow } from '#contracts';
import { builtInPack, type CompiledPack } from '#template';
import { blankDocument } from './blank-document.js';
import { withRows } from './edit.js';
import { fitsPack } from './fits-pack.js';

let pack: CompiledPack;
let blank: DisclosureDocument;

beforeAll(async () => {
  pack = await builtInPack();
  blank = blankDocument(pack, { department: '某某区档案馆', region: '湖北省武汉市', fiscalYear: 2023 });
});

const row = (key: string, cells = {}): TableRow => ({ key, code: null, name: null, cells });
const foundIn = (document: DisclosureDocument) => {
  const outcome = fitsPack(pack, document);
  return outcome.ok ? null : outcome.details.found;
};

it('takes what the pack knows', () => {
  expect(foundIn(blank)).toBeNull();
  expect(
    foundIn(
      withRows(
        blank,
        'income',
        ['total', '201', '201-2', '2010350', 'unnamed-1'].map((k) => row(k)),
      ),
    ),
  ).toBeNull();
});

it('names what the pack does not know', () => {
  expect(foundIn({ ...blank, pack: { ...blank.pack, id: 'elsewhere-2020' } })).toBe('elsewhere-2020');
  expect(foundIn({ ...blank, tables: [...blank.tables, ...blank.tables.slice(0, 1)] })).toBe('summary');
  expect(foundIn(withRows(blank, 'income', [row('subtotal')]))).toBe('subtotal');
  expect(foundIn(withRows(blank, 'income', [row('201'), row('201')]))).toBe('201');
  expect(foundIn(withRows(blank, 'income', [row('201', { c99: '1.00' })]))).toBe('201.c99');
  expect(foundIn(withRows(blank, 'summary', [row('201')]))).toBe('201');
  expect(foundIn(withRows(blank, 'three-public', [row('total')]))).toBe('total');
});
