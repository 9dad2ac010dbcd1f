import fc from 'fast-check';
import { MESSAGES } from '#contracts';
import { expectedRows, type RandomGrid, randomGrid, withoutTail } from '../source/grids.fixture.js';
import { damaged } from '../source/mutations.fixture.js';
import { plainly, sourceOf } from '../source/plain.fixture.js';
import { zip } from '../zip/office.fixture.js';
import { readXlsx } from './read-xlsx.js';
import { address, inline, sheetXml, xlsx, xlsxParts } from './xlsx.fixture.js';

/** The blocks of a workbook with one sheet that nobody has named. */
const read = (xml: string, formats?: readonly string[], more = {}) =>
  plainly(readXlsx(xlsx([{ name: 'Sheet1', xml }], formats, more)));

describe('the cells of a sheet', () => {
  it('are texts and values as they show', () => {
    const strings =
      '<sst><si><t>项目</t></si><si><r><t>金</t></r><r><t>额_x000D_</t></r><rPh><t>jin</t></rPh></si></sst>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2">${inline('A2', '一般公共\n预算')}<c r="B2" s="0"><v>1288.9</v></c></row>
      <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c></row>
      <row><c t="str"><f>A1</f><v>甲</v></c><c s="1"><v>0.5</v></c></row>`;
    expect(read(`<sheetData>${rows}</sheetData>`, ['0.00', '0.0%'], { 'xl/sharedStrings.xml': strings })).toEqual([
      [
        ['项目', '金额'],
        ['一般公共 预算', '1288.90'],
        ['TRUE', '#DIV/0!'],
        ['甲', '50.0%'],
      ],
    ]);
  });

  it('are bounded by what is written, however far', () => {
    const far = `<row r="1">${inline('A1', '项目')}${inline('C1', '金额')}</row><row r="1048576">${inline('A1048576', '末')}${inline('XFD1048576', '9')}</row>`;
    expect(read(`<sheetData>${far}</sheetData><mergeCells><mergeCell ref="A1:B1048576"/></mergeCells>`)).toEqual([
      [
        ['项目', '金额', ''],
        ['↑', '', ''],
        ['↑', '', '9'],
      ],
    ]);
  });

  it('come back as they were written, whatever is merged', () => {
    fc.assert(
      fc.property(randomGrid, (grid) => {
        expect(read(gridXml(grid))).toEqual([withoutTail(expectedRows(grid))]);
      }),
    );
  });
});

function gridXml({ height, width, cells }: RandomGrid): string {
  const texts = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, text } of cells) (texts[row] as string[])[column] = text;
  const merged = cells.filter(({ rows, columns }) => rows * columns > 1);
  const ref = (cell: RandomGrid['cells'][number]) =>
    `${address(cell.row, cell.column)}:${address(cell.row + cell.rows - 1, cell.column + cell.columns - 1)}`;
  return sheetXml(texts, merged.map(ref));
}

describe('lines around a table', () => {
  it('are text: titles above it, notes merged over its width below it', () => {
    const rows = [
      ['收入决算表'],
      ['', '', '公开02表'],
      [],
      ['项目', '决算数', ''],
      ['', '合计', '财政'],
      ['合计', '1', '2'],
      ['注：本表'],
    ];
    const xml = sheetXml(rows, ['A1:C2', 'B4:C4', 'A4:A5', 'A7:C7']);
    expect(sourceOf(readXlsx(xlsx([{ name: '收入', xml }])))).toEqual({
      blocks: [
        { kind: 'text', text: '收入决算表', at: { page: 1, line: 1 } },
        {
          kind: 'table',
          rows: [
            { cells: row('项目', '决算数', '←'), at: { page: 1, line: 4 } },
            { cells: row('↑', '合计', '财政'), at: { page: 1, line: 5 } },
            { cells: row('合计', '1', '2'), at: { page: 1, line: 6 } },
          ],
        },
        { kind: 'text', text: '注：本表', at: { page: 1, line: 7 } },
      ],
      remarks: [],
    });
  });

  it('begin another table where they follow an empty row', () => {
    const rows = [['a', 'b', 'c'], ['1', '2', '3'], [], ['第二张表'], ['d', 'e'], ['4', '5']];
    expect(read(sheetXml(rows, ['A4:C4']))).toEqual([
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
      '第二张表',
      [
        ['d', 'e'],
        ['4', '5'],
      ],
    ]);
  });

  it('are text below it where they are sentences in the first column', () => {
    const rows = [['项目', '金额'], ['甲', '1'], ['本部门没有此项支出。'], ['注：本表没有合并'], []];
    expect(read(sheetXml(rows))).toEqual([
      [
        ['项目', '金额'],
        ['甲', '1'],
      ],
      '本部门没有此项支出。',
      '注：本表没有合并',
    ]);
  });

  it('leave rows of a table in it that have a name only', () => {
    const rows = [['项目', '金额'], ['甲', '1'], [], ['乙'], ['丙', '2'], ['丁']];
    expect(read(sheetXml(rows))).toEqual([
      [
        ['项目', '金额'],
        ['甲', '1'],
        ['', ''],
        ['乙', ''],
        ['丙', '2'],
        ['丁', ''],
      ],
    ]);
  });
});

function row(...cells: readonly string[]) {
  const covered = { '←': 'left', '↑': 'above' } as Record<string, string>;
  return cells.map((text) => (text in covered ? { text: '', covered: covered[text] } : { text, covered: null }));
}

describe('the sheets of a workbook', () => {
  const xml = sheetXml([['项目', '金额']]);
  const table = [['项目', '金额']];

  it('come in order, each by its name unless a title says the same', () => {
    const titled = sheetXml([['2023 年度 支出 决算表'], ['项目', '金额']], ['A1:B1']);
    const sheets = [
      { name: '收入决算表', xml },
      { name: '支出决算表', xml: titled },
      { name: 'Sheet3', xml },
      { name: '空', xml: sheetXml([]) },
    ];
    expect(plainly(readXlsx(xlsx(sheets)))).toEqual(['收入决算表', table, '2023 年度 支出 决算表', table, table]);
  });

  it('are not read where they are hidden, and that is said', () => {
    const sheets = [
      { name: '底稿', xml, state: 'hidden' },
      { name: 'Sheet2', xml },
      { name: '密', xml, state: 'veryHidden' },
    ];
    const source = sourceOf(readXlsx(xlsx(sheets)));
    expect(source.blocks).toMatchObject([{ rows: [{ at: { page: 2, line: 1 } }] }]);
    expect(source.remarks).toEqual([
      { code: 'SOURCE.HIDDEN_SHEET', details: { sheet: '底稿' } },
      { code: 'SOURCE.HIDDEN_SHEET', details: { sheet: '密' } },
    ]);
  });

  it('leave hidden rows and columns out, except what is merged into view, and say so', () => {
    const rows = [
      ['题', 'x', '', 'y'],
      ['项目', '内码', '金额', '备注'],
      ['甲', '7', '1', ''],
      ['乙', '8', '2', ''],
    ];
    const hidden = sheetXml(rows, ['B1:C1'])
      .replace('<row r="3"', '<row r="3" hidden="1"')
      .replace(
        '<sheetData>',
        '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>',
      );
    const outcome = readXlsx(xlsx([{ name: 'Sheet1', xml: hidden }]));
    expect(plainly(outcome)).toEqual([
      [
        ['题', 'x', 'y'],
        ['项目', '金额', '备注'],
        ['乙', '2', ''],
      ],
    ]);
    expect(sourceOf(outcome).remarks).toEqual([
      { code: 'SOURCE.HIDDEN_CELLS', details: { sheet: 'Sheet1', count: 5 } },
    ]);
  });

  it('have formulas that are counted and never computed', () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>A1</f></c><c r="C1"><v>4</v></c></row>';
    const outcome = readXlsx(xlsx([{ name: 'Sheet1', xml: `<sheetData>${rows}</sheetData>` }]));
    expect(plainly(outcome)).toEqual([[['3', '4']]]);
    expect(sourceOf(outcome).remarks).toEqual([{ code: 'SOURCE.FORMULAS', details: { count: 2, blank: 1 } }]);
  });
});

describe('what cannot be read', () => {
  const code = (bytes: Uint8Array) => {
    const outcome = readXlsx(bytes);
    return outcome.ok ? 'read' : outcome.code;
  };
  const sheet = (xml: string) => xlsx([{ name: 'a', xml }]);

  it('is refused where it is no sheet', () => {
    expect(code(sheet('<row r="x"/>'))).toBe('FILE.MALFORMED');
    expect(code(sheet('<row r="1"><c r="A0"><v>1</v></c></row>'))).toBe('FILE.MALFORMED');
    expect(code(sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).toBe('FILE.MALFORMED');
    expect(code(sheet('<mergeCell ref="B2:A1"/>'))).toBe('FILE.MALFORMED');
    const { 'xl/worksheets/sheet0.xml': _, ...parts } = xlsxParts([{ name: 'a', xml: '' }]);
    expect(code(zip(parts))).toBe('FILE.MALFORMED');
  });

  it('is refused where it would spread over more cells than any disclosure has', () => {
    const diagonal = Array.from(
      { length: 1_000 },
      (_, i) => `<row r="${i + 1}">${inline(`${columnName(i)}${i + 1}`, 'x')}</row>`,
    );
    expect(code(sheet(`<sheetData>${diagonal.join('')}</sheetData>`))).toBe('FILE.TOO_COSTLY');
    const rows = Array.from({ length: 800 }, () => Array.from({ length: 26 }, () => 'x'));
    const merges = Array.from({ length: 800 }, (_, r) => `A${r + 1}:Z800`);
    expect(code(sheet(sheetXml(rows, merges)))).toBe('FILE.TOO_COSTLY');
  });

  it('ends in a workbook or a refusal that has a sentence, whatever is damaged', () => {
    const parts = xlsxParts(
      [{ name: '表', xml: sheetXml([['标题'], ['项目', '金额'], ['甲', '1']], ['A1:B1']) }],
      ['0.00'],
    );
    const whole = zip(parts);
    const names = ['xl/worksheets/sheet0.xml', 'xl/workbook.xml', 'xl/styles.xml'];
    for (let seed = 0; seed < 300; seed++) {
      const name = names[seed % names.length] as string;
      const part = damaged(Buffer.from(parts[name] as string), seed);
      const bytes = seed % 4 === 0 ? damaged(whole, seed) : zip({ ...parts, [name]: part });
      const outcome = readXlsx(bytes);
      expect(outcome.ok || outcome.code in MESSAGES).toBe(true);
    }
  });
});

function columnName(i: number): string {
  const last = String.fromCharCode(65 + (i % 26));
  return i < 26 ? last : columnName(Math.floor(i / 26) - 1) + last;
}
