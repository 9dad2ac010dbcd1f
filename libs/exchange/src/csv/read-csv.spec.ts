import fc from 'fast-check';
import { MESSAGES } from '#contracts';
import { randomGrid, withoutTail } from '../source/grids.fixture.js';
import { damaged } from '../source/mutations.fixture.js';
import { plainly, sourceOf } from '../source/plain.fixture.js';
import { readCsv } from './read-csv.js';

const read = (text: string) => plainly(readCsv(Buffer.from(text)));
const TABLE = [
  ['项目', '金额'],
  ['甲', '1,288.90'],
];

describe('a CSV file', () => {
  it.each([
    ['commas', '项目,金额\r\n甲,"1,288.90"\r\n'],
    ['semicolons', '项目;金额\n甲;1,288.90'],
    ['tabs', '项目\t金额\r甲\t1,288.90\r'],
    ['what its first line names', 'sep=;\r\n项目;金额\r\n甲;1,288.90\r\n'],
    ['a byte order mark', '\ufeff项目,金额\n甲,"1,288.90"'],
  ])('may have %s', (_, text) => {
    expect(read(text)).toEqual([TABLE]);
  });

  it('may be GBK or UTF-16', () => {
    const gbk = Buffer.from('cfeec4bf2cbdf0b6ee0abcd72c22312c3238382e3930220a', 'hex');
    expect(plainly(readCsv(gbk))).toEqual([TABLE]);
    const utf16 = Buffer.from('\ufeff项目\t金额\n甲\t1,288.90', 'utf16le');
    expect(plainly(readCsv(utf16))).toEqual([TABLE]);
  });

  it('has quotes around what holds delimiters, line ends and quotes', () => {
    expect(read('a,b\n"x ""y"", z","1\r\n2"\n5" pipe,"q"r\n"",s')).toEqual([
      [
        ['a', 'b'],
        ['x "y", z', '1 2'],
        ['5" pipe', 'qr'],
        ['', 's'],
      ],
    ]);
  });

  it('has lines across its tables, each thing in its place', () => {
    const text = '收入决算表\n,,单位：万元\n项目,"决算\n数",备注\n甲,1\n\n支出决算表\n项目,决算数\n乙,2\n注：略\n';
    const { blocks } = sourceOf(readCsv(Buffer.from(text)));
    const places = blocks.map((block) => (block.kind === 'text' ? block.text : block.rows.map(({ at }) => at.line)));
    expect(places).toEqual(['收入决算表', '单位：万元', [3, 5], '支出决算表', [8, 9], '注：略']);
    expect(read(text)[2]).toEqual([
      ['项目', '决算 数', '备注'],
      ['甲', '1', ''],
    ]);
  });

  it('comes back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(randomGrid, fc.constantFrom(',', ';', '\t'), fc.boolean(), (grid, delimiter, isQuoted) => {
        const rows = Array.from({ length: grid.height }, () => Array.from({ length: grid.width }, () => ''));
        for (const { row, column, text } of grid.cells) (rows[row] as string[])[column] = text;
        const field = (text: string) => (isQuoted || /[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        // Which delimiter a file has may be in doubt, so it is named.
        const csv = [`sep=${delimiter}`, ...rows.map((cells) => cells.map(field).join(delimiter))].join('\r\n');
        expect(read(csv)).toEqual([withoutTail(rows)]);
      }),
    );
  });
});

describe('what cannot be read', () => {
  it('is refused where it breaks off within quotes, or spreads without end', () => {
    expect(readCsv(Buffer.from('a,b\nc,"d\ne,f\n'))).toMatchObject({ code: 'FILE.TRUNCATED', details: { line: 2 } });
    expect(readCsv(Buffer.from('a,b\n'.repeat(100_001)))).toMatchObject({ code: 'FILE.TOO_COSTLY' });
    const wide = `${'a,'.repeat(20_000)}\n${'title\n'.repeat(50)}`;
    expect(readCsv(Buffer.from(wide))).toMatchObject({ code: 'FILE.TOO_COSTLY' });
    expect(readCsv(Buffer.from(`"${'a\n'.repeat(30_000)}",b`))).toMatchObject({ code: 'FILE.LINE_TOO_LONG' });
    expect(readCsv(new Uint8Array())).toMatchObject({ code: 'FILE.EMPTY' });
  });

  it('ends in a table or a refusal that has a sentence, whatever is damaged', () => {
    const whole = Buffer.from('标题\n项目,金额\n"甲 ""x""",1\n"乙\n丙",2\n');
    for (let seed = 0; seed < 300; seed++) {
      const outcome = readCsv(damaged(whole, seed));
      expect(outcome.ok || outcome.code in MESSAGES).toBe(true);
    }
  });
});
