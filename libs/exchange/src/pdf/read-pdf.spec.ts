import fc from 'fast-check';
import type { Source } from '../source/source.js';
import type { Lattice } from './lattice/lattice.js';
import { ruledTable } from './lattice/ruled.fixture.js';
import { readPdf } from './read-pdf.js';
import { type PdfPage, type Stroke, table, text, writePdf } from './write-pdf.fixture.js';

async function read(...pages: PdfPage[]): Promise<Source> {
  const outcome = await readPdf(writePdf(pages));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const plain = ({ blocks }: Source) =>
  blocks.map((block) =>
    block.kind === 'text'
      ? block.text
      : block.rows.map(({ cells }) =>
          cells.map((cell) => (cell.covered ? { left: '←', above: '↑' }[cell.covered] : cell.text)),
        ),
  );

const words = fc.array(fc.constantFrom('合', '1', '支', '-7', 'A1', '（'), { minLength: 49, maxLength: 49 });
const strokes = fc.constantFrom<Stroke>('lines', 'frames', 'bars');

/** The cells of the table as a reader should tell them. */
function drawnCells({ xs, ys, spans }: Lattice, cells: readonly string[]): string[][] {
  const rows = ys.slice(1).map(() => xs.slice(1).map(() => ''));
  for (const [i, { row, column, ...span }] of spans.entries()) {
    for (let at = 0; at < span.rows * span.columns; at++) {
      const [down, right] = [Math.floor(at / span.columns), at % span.columns];
      const line = rows[row + down];
      if (line) line[column + right] = down > 0 ? '↑' : right > 0 ? '←' : (cells[i] ?? '');
    }
  }
  return rows;
}

describe('tables of a PDF', () => {
  it('come back with their merged cells, whatever way their lines are drawn', async () => {
    const someTables = fc.array(fc.tuple(ruledTable, words, strokes), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(someTables, async (tables) => {
        const pages = tables.map(([grid, cells, stroke], i) => ({
          content: text(`表 ${'一二三四五六七八'[i]}`, 60, 830) + table(grid, cells, stroke),
          width: 1200,
        }));
        const found = plain(await read(...pages)).filter((block) => typeof block !== 'string');
        expect(found).toEqual(tables.map(([grid, cells]) => drawnCells(grid, cells)));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 60_000);

  const grid = {
    xs: [50, 150, 250],
    ys: [100, 130, 160],
    spans: [0, 1].flatMap((row) => [0, 1].map((column) => ({ row, column, rows: 1, columns: 1 }))),
  };
  const cells = ['项目', '决算数', '收入', '1,234.56'];
  const rows = [
    ['项目', '决算数'],
    ['收入', '1,234.56'],
  ];

  it.each([0, 90, 180, 270] as const)('are read upright on a page turned by %i degrees', async (rotate) => {
    // What a viewer turns clockwise is written turned the other way.
    const turned = {
      0: '',
      90: '0 1 -1 0 842 0 cm\n',
      180: '-1 0 0 -1 595 842 cm\n',
      270: '0 -1 1 0 0 595 cm\n',
    }[rotate];
    const size = rotate % 180 === 0 ? {} : { width: 842, height: 595 };
    const content = turned + table(grid, cells, 'lines', 842);
    expect(plain(await read({ content, rotate, ...size }))).toEqual([rows]);
  });

  it.each(['0 1 -1 0 700 0 cm\n', '-1 0 0 -1 595 842 cm\n', '0 -1 1 0 0 595 cm\n'])(
    'are read upright where they stand turned on the page: %s',
    async (turned) => {
      expect(plain(await read({ content: turned + table(grid, cells, 'lines', 500) }))).toEqual([rows]);
    },
  );

  it('go on over pages, their header once', async () => {
    const next = table(grid, ['项目', '决算数', '支出', '0.10'], 'lines');
    const number = (n: number) => text(`- ${n} -`, 290, 30);
    const source = await read({ content: table(grid, cells, 'lines') + number(1) }, { content: next + number(2) });
    expect(plain(source)).toEqual([[...rows, ['支出', '0.10']]]);
    expect(source.blocks[0]).toMatchObject({ rows: [{ at: { page: 1 } }, { at: { page: 1 } }, { at: { page: 2 } }] });
  });

  it('go on over pages that repeat their title, which stays', async () => {
    const captions = text('收入决算表', 120, 800) + text('单位：万元', 200, 785);
    const next = table(grid, ['项目', '决算数', '支出', '0.10'], 'lines');
    const source = await read({ content: captions + table(grid, cells, 'lines') }, { content: captions + next });
    expect(plain(source)).toEqual(['收入决算表', '单位：万元', [...rows, ['支出', '0.10']]]);
  });

  it('end where other columns or a text begin', async () => {
    const wider = { ...grid, xs: [50, 170, 250] };
    const first = { content: table(grid, cells, 'lines') };
    expect(plain(await read(first, { content: table(wider, cells, 'lines') }))).toEqual([rows, rows]);
    const titled = { content: text('另一张表', 60, 760) + table(grid, cells, 'lines') };
    expect(plain(await read(first, titled))).toEqual([rows, '另一张表', rows]);
  });

  it('part what was written as one over a line, but not a text too long for its cell', async () => {
    const row = { xs: [50, 100, 200], ys: [100, 130], spans: grid.spans.slice(0, 2) };
    const lines = table(row, ['', ''], 'lines');
    const apart = `BT /F1 6 Tf 76 725 Td [<${hex('1,288.89')}> -500 <${hex('一、收入')}>] TJ ET\n`;
    expect(plain(await read({ content: lines + apart }))).toEqual([[['1,288.89', '一、收入']]]);
    const long = text('超出单元格的科目名称', 51, 725, 6);
    expect(plain(await read({ content: lines + long + text('5.00', 170, 725, 6) }))).toEqual([
      [['超出单元格的科目名称', '5.00']],
    ]);
  });

  it('without lines between columns are known by columns of figures', async () => {
    const line = (y: number, ...parts: string[]) => parts.map((part, i) => text(part, 60 + i * 130, y)).join('');
    const content = [
      line(700, '201', '一般公共服务支出', '1,234.56'),
      line(684, '20106', '财政事务', '1,234.56'),
      line(668, '2010601', '行政运行', '34.56'),
      line(652, '2010602', '', '1,200.00'),
    ].join('');
    expect(plain(await read({ content }))).toEqual([
      [
        ['201', '一般公共服务支出', '1,234.56'],
        ['20106', '财政事务', '1,234.56'],
        ['2010601', '行政运行', '34.56'],
        ['2010602', '', '1,200.00'],
      ],
    ]);
    const signatures = [700, 684, 668, 652].map((y) => line(y, '负责人', '经办人', '日期')).join('');
    expect(plain(await read({ content: signatures }))).toEqual(Array(4).fill('负责人 经办人 日期'));
  });
});

const hex = (letters: string) =>
  [...letters].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

describe('text of a PDF', () => {
  it('has no headers, footers, page numbers and watermarks', async () => {
    const page = (n: number) => ({
      content: [
        text('某某局2024年度部门决算', 200, 800),
        text('内部资料', 150, 300, 80, 45),
        text(`第${n}章`, 100, 700),
        text(`第 ${n} 页 共 4 页`, 270, 40),
      ].join(''),
    });
    expect(plain(await read(page(1), page(2), page(3), page(4)))).toEqual(['第1章', '第2章', '第3章', '第4章']);
  });

  it('keeps what stands at the same place under titles that differ', async () => {
    const page = (title: string) => ({ content: text(title, 250, 800) + text('单位：万元', 450, 785) });
    const unit = '单位：万元';
    expect(plain(await read(page('收入表'), page('支出表'), page('总表')))).toEqual([
      '收入表',
      unit,
      '支出表',
      unit,
      '总表',
      unit,
    ]);
  });

  it('comes as paragraphs, headings alone', async () => {
    const full = '字'.repeat(40);
    const content = [
      text('一、收入决算', 90, 700),
      text(full.slice(2), 90, 680),
      text(full, 70, 660),
      text('完。', 70, 640),
      text(full.slice(2), 90, 620),
      text('又完。', 70, 600),
    ].join('');
    expect(plain(await read({ content }))).toEqual([
      '一、收入决算',
      `${full.slice(2)}${full}完。`,
      `${full.slice(2)}又完。`,
    ]);
  });

  it('goes on over the end of a page', async () => {
    const full = '字'.repeat(40);
    const first = [text(full.slice(2), 90, 90), text(full, 70, 74)].join('');
    const source = await read({ content: first }, { content: text(`${full}终。`.slice(-40), 70, 780) });
    expect(plain(source)).toEqual([`${full.slice(2)}${full}${`${full}终。`.slice(-40)}`]);
  });

  it('keeps every entry of the contents', async () => {
    const dots = '.'.repeat(60);
    const entries = ['一、概况', '二、收入', '三、支出'].map((name) => `${name}${dots}3`);
    const content = entries.map((entry, i) => text(entry, 70, 700 - i * 20)).join('');
    expect(plain(await read({ content }))).toEqual(entries);
  });

  it('is written with plain characters, once', async () => {
    const content = [text('⻓⼊支出', 70, 700), text('加粗', 70, 660), text('加粗', 70.3, 660)].join('');
    expect(plain(await read({ content }))).toEqual(['长入支出', '加粗']);
  });

  it('leaves out what is drawn without ink beside what is to be seen', async () => {
    const hidden = `3 Tr ${text('看不见', 70, 600)} 0 Tr\n`;
    expect(plain(await read({ content: text('看得见的文字', 70, 700) + hidden }))).toEqual(['看得见的文字']);
    expect(plain(await read({ content: hidden }))).toEqual(['看不见']);
  });
});

describe('a PDF that cannot be read', () => {
  const picture = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';

  it('is refused as a scan where no page has text', async () => {
    expect(await readPdf(writePdf([{ content: picture }]))).toMatchObject({ ok: false, code: 'FILE.SCAN' });
  });

  it('is read but for its scanned pages; an empty page is nothing to speak of', async () => {
    const numbered = picture + text('- 2 -', 290, 30);
    const source = await read({ content: text('文字', 70, 700) }, { content: numbered }, { content: '' });
    expect(source.remarks).toEqual([{ code: 'SOURCE.PAGE_WITHOUT_TEXT', details: { page: 2 } }]);
  });

  it('is refused for its number of pages', async () => {
    const pages = Array.from({ length: 1_001 }, () => ({ content: '' }));
    expect(await readPdf(writePdf(pages))).toMatchObject({ ok: false, code: 'FILE.TOO_MANY_PAGES' });
  });

  it('is refused for what one page holds', async () => {
    const content = text('字'.repeat(100_001), 0, 0);
    expect(await readPdf(writePdf([{ content }]))).toMatchObject({ ok: false, code: 'FILE.TOO_COSTLY' });
  });

  it('is refused as damaged', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing of the kind\n%%EOF');
    expect(await readPdf(bytes)).toMatchObject({ ok: false, code: 'FILE.MALFORMED', details: { type: 'PDF' } });
  });
});
