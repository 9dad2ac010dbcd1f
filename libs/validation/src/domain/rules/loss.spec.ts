import { withRow, withRows, withTable } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const anywhere = await builtInPack('generic');
const lossesOf = (of: typeof document) => checkDocument(of, pack).findings.filter((f) => f.code.startsWith('LOSS.'));
const rowsOf = (table: string) => document.tables.find((t) => t.key === table)?.rows ?? [];

describe('LOSS', () => {
  it('asks about rows and labels that a conversion may have lost', () => {
    expect(lossesOf(document).map((f) => [f.code, f.tier, f.places])).toEqual([
      ['LOSS.ROW_MISSING', 'explain', [{ kind: 'row', table: 'expenditure', row: '22904' }]],
      ['LOSS.ROW_LABELS', 'explain', [{ kind: 'table', table: 'government-fund' }]],
    ]);
    expect(lossesOf(document)[0]?.sentence.zh).toContain('22904');
  });

  it('is content once the row stands there', () => {
    const row = { key: '2290402', code: '2290402', name: '其他', cells: { c1: '2760.08', c3: '2760.08' } };
    const mended = checkDocument(withRow(document, 'expenditure', row, '22904'), pack);
    expect(mended.findings.map((f) => f.code).filter((code) => code.startsWith('LOSS.'))).toEqual(['LOSS.ROW_LABELS']);
    expect(mended.notChecked.flatMap((n) => n.places).map((p) => 'table' in p && p.table)).not.toContain('expenditure');
  });

  it('wants a missing table back', () => {
    const without = { ...document, tables: document.tables.filter((t) => t.key !== 'three-public') };
    expect(lossesOf(without)).toContainEqual(
      expect.objectContaining({
        code: 'LOSS.TABLE_MISSING',
        tier: 'explain',
        places: [{ kind: 'table', table: 'three-public' }],
      }),
    );
    expect(
      checkDocument(without, pack)
        .notChecked.map((n) => n.reason.zh)
        .join(),
    ).toContain('因公出国（境）费决算数');
  });

  it('wants a figure where the source has something that is none, and checks nothing with it', () => {
    const place = { table: 'summary', row: 'class-208', column: 'c2' };
    const blank = withTable(document, 'summary', (table) => ({
      ...table,
      rows: table.rows.map((row) => (row.key === 'class-208' ? { ...row, cells: {} } : row)),
    }));
    const unreadable = {
      ...blank,
      losses: [{ code: 'LOSS.CELL_UNREADABLE' as const, place, details: { title: '表', text: '25.6x' } }],
    };
    const report = checkDocument(unreadable, pack);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'LOSS.CELL_UNREADABLE', tier: 'explain' }));
    expect(report.counts.real).toBe(0);
    expect(report.notChecked.flatMap((n) => n.places)).toContainEqual({ kind: 'cell', ...place });
  });

  it('tells in one line what one table has besides, and nothing of a column that many forms lack', () => {
    const column = (label: string) => ({
      code: 'LOSS.COLUMN_UNKNOWN' as const,
      place: { table: 'summary', column: 'none' },
      details: { title: '总表', label, count: '2' },
    });
    const absent = (key: string) => ({
      code: 'LOSS.COLUMN_ABSENT' as const,
      place: { table: 'state-capital', column: key },
      details: { title: '国有资本', column: key, kept: '0' },
    });
    const strange = { ...document, losses: [column('甲'), column('乙'), absent('opening'), absent('c1')] };
    const generic = { ...strange, tables: document.tables.filter(({ key }) => /^(summary|state-capital)$/.test(key)) };
    const lines = checkDocument(generic, anywhere).notChecked.filter(({ code }) => code.startsWith('LOSS.'));
    expect(lines.map(({ reason }) => reason.zh)).toEqual([
      '《总表》中有 2 栏不是模板的栏目，其中 4 个数未采用，也未核对：“甲”、“乙”。',
      '《国有资本》中没有找到“c1”一栏，与该栏有关的关系未核对。',
    ]);
  });

  it('reports a form without its indicators', () => {
    const [whole, ...projects] = document.forms;
    if (!whole) throw new Error('the reference has a form of the whole department');
    expect(lossesOf({ ...document, forms: [{ ...whole, goals: [] }, ...projects] })).toContainEqual(
      expect.objectContaining({
        code: 'LOSS.FORM_PART',
        tier: 'explain',
        places: [{ kind: 'form', form: 'whole', field: '' }],
      }),
    );
  });

  it('lists a form of no known shape, and a line that was not understood, as not checked', () => {
    const unknown = { code: 'LOSS.FORM_UNKNOWN' as const, place: {}, details: { title: '整体支出自评表' } };
    const line = {
      code: 'LOSS.FORM_LINE' as const,
      place: { form: 'whole' },
      details: { title: '表', line: '加分 2' },
    };
    const report = checkDocument({ ...document, losses: [...document.losses, unknown, line] }, pack);
    expect(report.notChecked).toContainEqual({
      code: 'LOSS.FORM_UNKNOWN',
      reason: expect.objectContaining({ zh: expect.stringContaining('《整体支出自评表》') }),
      places: [],
    });
    expect(report.notChecked).toContainEqual(
      expect.objectContaining({ code: 'LOSS.FORM_LINE', places: [{ kind: 'form', form: 'whole', field: '' }] }),
    );
    expect(report.findings.filter(({ code }) => code.startsWith('LOSS.FORM'))).toEqual([]);
  });

  it('keeps the id of a loss when figures change', () => {
    const changed = withRows(
      document,
      'expenditure',
      rowsOf('expenditure').map((row) => (row.key === '22904' ? { ...row, cells: { c1: '1.00', c3: '1.00' } } : row)),
    );
    expect(lossesOf(changed).map((f) => f.id)).toEqual(lossesOf(document).map((f) => f.id));
  });
});
