import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { blankDocument } from './blank-document.js';
import { withCell } from './edit.js';
import { parseDocument } from './parse-document.js';

const OF = { department: '某某区档案馆', region: '湖北省武汉市', fiscalYear: 2023 };
let blank: DisclosureDocument;
let json: Record<string, unknown>;

beforeAll(async () => {
  blank = blankDocument(await builtInPack(), OF);
});

beforeEach(() => {
  json = JSON.parse(JSON.stringify(blank));
});

const refusal = (value: unknown) => {
  const outcome = parseDocument(value);
  return outcome.ok ? null : [outcome.code, outcome.details.field, outcome.details.problem];
};

it('takes a document as it is', () => {
  expect(parseDocument(json)).toEqual({ ok: true, value: blank });
});

it.each([
  ['no object', () => null, 'document'],
  ['a list', () => [], 'document'],
  ['a missing member', () => ({ ...json, forms: undefined }), 'document'],
  ['an unknown member', () => ({ ...json, colour: 'red' }), 'document'],
  ['a year as text', () => ({ ...json, identity: { ...blank.identity, fiscalYear: '2023' } }), 'identity.fiscalYear'],
  ['a year far off', () => ({ ...json, identity: { ...blank.identity, fiscalYear: 20230 } }), 'identity.fiscalYear'],
  ['a number for a figure', () => withFigure(12.5), 'tables.0.rows.0.cells.c1'],
  ['words for a figure', () => withFigure('无'), 'tables.0.rows.0.cells.c1'],
  ['a grouped figure', () => withFigure('1,288.89'), 'tables.0.rows.0.cells.c1'],
  ['NUL in a text', () => ({ ...json, identity: { ...blank.identity, title: 'a\u0000b' } }), 'identity.title'],
  ['half a character', () => ({ ...json, identity: { ...blank.identity, title: '\ud842' } }), 'identity.title'],
  ['an endless text', () => ({ ...json, identity: { ...blank.identity, title: '长'.repeat(501) } }), 'identity.title'],
  ['too many tables', () => ({ ...json, tables: Array(61).fill(blank.tables[0]) }), 'tables'],
])('refuses %s, naming the place', (_, make, field) => {
  expect(refusal(make())?.slice(0, 2)).toEqual(['DOCUMENT.MALFORMED', field]);
});

it('refuses a figure finer than a 分 of the table’s unit', () => {
  const fine = withCell(blank, { table: 'summary', row: 'general-budget-appropriation', column: 'c1' }, '0.001234');
  expect(parseDocument(fine).ok).toBe(true);
  const inYuan = { ...fine, tables: fine.tables.map((table) => ({ ...table, unit: '元' })) };
  expect(refusal(inYuan)).toEqual([
    'DOCUMENT.MALFORMED',
    'tables.0.rows.0.cells.c1',
    '不是以分为限的金额 (not a whole number of 分)',
  ]);
});

it('refuses sections nested without end, without walking them all', () => {
  let section: Record<string, unknown> = { key: 'a', number: '一', title: '', blocks: [], sections: [] };
  for (let i = 0; i < 50_000; i++) section = { ...section, sections: [section] };
  expect(refusal({ ...json, parts: [{ ...section }] })?.[1]).toBe('parts');
});

it('keeps 漢字 outside the basic plane', () => {
  expect(parseDocument({ ...json, identity: { ...blank.identity, title: '𠮷野部门决算' } }).ok).toBe(true);
});

function withFigure(figure: unknown): unknown {
  const [first, ...others] = blank.tables;
  const [row, ...rows] = first?.rows ?? [];
  return { ...json, tables: [{ ...first, rows: [{ ...row, cells: { c1: figure } }, ...rows] }, ...others] };
}
