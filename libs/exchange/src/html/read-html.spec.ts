import fc from 'fast-check';
import { MESSAGES } from '#contracts';
import { expectedRows, type RandomGrid, randomGrid } from '../source/grids.fixture.js';
import { damaged } from '../source/mutations.fixture.js';
import { plainly, sourceOf } from '../source/plain.fixture.js';
import { xmlText } from '../zip/office.fixture.js';
import { readHtml } from './read-html.js';

const read = (html: string) => plainly(readHtml(Buffer.from(html)));

describe('the text of a page', () => {
  it('is its paragraphs in order, each in its place', () => {
    const html =
      '<!doctype html><title>不</title><h1>公开</h1><div>第一部分<p>一、<b>职责</b> A&amp;B&nbsp;<i>12</i>.30<p>二、机构<br>三、人员</div>尾';
    expect(sourceOf(readHtml(Buffer.from(html)))).toEqual({
      blocks: ['公开', '第一部分', '一、职责 A&B 12.30', '二、机构', '三、人员', '尾'].map((text, i) => ({
        kind: 'text',
        text,
        at: { page: null, line: i + 1 },
      })),
      remarks: [],
    });
  });

  it('is joined where only the source breaks its lines', () => {
    expect(read('<p>部门\n  决算，\r\n<span>公开\n</span>说明 of\n 2023 年</p>')).toEqual([
      '部门决算，公开说明 of 2023 年',
    ]);
  });

  it('is what a browser shows, and nothing of scripts, styles, controls and hidden elements', () => {
    const html =
      '<p>见</p><script>document.write("<p>坏</p>")</script><style>p{}</style><!-- 注 --><template><p>模</template>' +
      '<p hidden>藏</p><div style="DISPLAY : none"><p>藏</p><table><tr><td>藏</table></div><input value="值"><noscript>无</noscript>' +
      '<span style="visibility:hidden">藏</span><select><option>选</select><iframe src="http://example.invalid/">框</iframe><p>闻</p>';
    expect(read(html)).toEqual(['见', '闻']);
  });
});

describe('the tables of a page', () => {
  it('keep merged cells, with and without closing tags', () => {
    const html = `<table><thead><tr><th rowspan=2>项目<th colspan="2">决算数<tr><th>合计<th>财政
      <tbody><tr><td>一、<br>收入<td>1<td>2</table>`;
    expect(read(html)).toEqual([
      [
        ['项目', '决算数', '←'],
        ['↑', '合计', '财政'],
        ['一、 收入', '1', '2'],
      ],
    ]);
  });

  it('are as wide as what is written in them, however far a cell says it reaches', () => {
    const html =
      '<table><tr><td colspan=1000>标题<tr><td rowspan=0>甲<td colspan=x rowspan=99999>1<tr><td colspan=0>2</table>';
    expect(read(html)).toEqual([
      [
        ['标题', '←', '←'],
        ['甲', '1', ''],
        ['↑', '↑', '2'],
      ],
    ]);
  });

  it('never have a cell over one that reaches down from above', () => {
    const html = '<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d<td>e</table>';
    expect(read(html)).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', '↑', 'e'],
      ],
    ]);
  });

  it('have their captions and stray texts before them', () => {
    expect(read('<table><caption>表一</caption>散<tr><td>a<td>b</tr>落</table>后')).toEqual([
      '表一',
      '散',
      '落',
      [['a', 'b']],
      '后',
    ]);
  });

  it('for layout are what they hold; a table in a cell of another follows it', () => {
    const inner = '<table><tr><td>a<td>b</table>';
    expect(read(`<table><tr><td>菜单<td><p>正文</p>${inner}<p>完</p></table>`)).toEqual([
      '菜单',
      '正文',
      [['a', 'b']],
      '完',
    ]);
    expect(read(`<table><tr><td>1<td>2<tr><td>3<td>4${inner}</table>`)).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [['a', 'b']],
    ]);
    expect(read('<table><tr><td> <td></table>')).toEqual([]);
  });

  it('that break off with the page are read as far as they go', () => {
    expect(read('<table><tr><td>a<td>b<table><tr><td>c<td>d')).toEqual(['a', 'b', [['c', 'd']]]);
  });

  it('come back as they were written, whatever is merged', () => {
    fc.assert(
      fc.property(randomGrid, fc.boolean(), (grid, isClosed) => {
        expect(read(tableHtml(grid, isClosed))).toEqual([expectedRows(grid)]);
      }),
    );
  });
});

function tableHtml({ height, cells }: RandomGrid, isClosed: boolean): string {
  const [td, tr] = isClosed ? ['</td>\n', '</tr>\n'] : ['', ''];
  const rows = Array.from({ length: height }, (_, r) =>
    cells
      .filter(({ row }) => row === r)
      .map(({ rows, columns, text }) => `<td rowspan="${rows}" colspan="${columns}">${xmlText(text)}${td}`),
  );
  return `<table>${rows.map((row) => `<tr>${row.join('')}${tr}`).join('')}</table>`;
}

describe('the encoding of a page', () => {
  const GBK = Buffer.from('b2bfc3c5', 'hex');
  const page = (head: string, body: Buffer) => Buffer.concat([Buffer.from(`${head}<p>`), body]);

  it('is what its mark or its head says, and what it turns out to be', () => {
    expect(plainly(readHtml(page('<meta charset="gb2312">', GBK)))).toEqual(['部门']);
    const http = '<meta http-equiv="Content-Type" content="text/html; charset=GBK">';
    expect(plainly(readHtml(page(http, GBK)))).toEqual(['部门']);
    expect(plainly(readHtml(page('<meta charset=utf-8>', GBK)))).toEqual(['部门']);
    expect(plainly(readHtml(page('', GBK)))).toEqual(['部门']);
    expect(plainly(readHtml(page('<meta charset="gbk">', Buffer.from('部门'))))).toEqual(['部门']);
    expect(plainly(readHtml(page('<meta charset=big5>', Buffer.from('b3a1aaf9', 'hex'))))).toEqual(['部門']);
    expect(plainly(readHtml(Buffer.from('\ufeff<p>部门', 'utf16le')))).toEqual(['部门']);
  });

  it('is refused where it is none', () => {
    const broken = Buffer.from('b2ff80ff', 'hex');
    expect(readHtml(page('', broken))).toMatchObject({ code: 'FILE.ENCODING' });
    expect(readHtml(page('<meta charset="klingon">', GBK))).toMatchObject({ code: 'FILE.ENCODING' });
  });
});

describe('what cannot be read', () => {
  it('is refused where it nests, or spreads, without end', () => {
    expect(readHtml(Buffer.from('<div>'.repeat(100_000)))).toMatchObject({ code: 'FILE.MALFORMED' });
    expect(readHtml(Buffer.from('<p>x'.repeat(100_001)))).toMatchObject({ code: 'FILE.TOO_COSTLY' });
    expect(readHtml(Buffer.from(`<table><tr>${'<td>'.repeat(500_001)}`))).toMatchObject({ code: 'FILE.TOO_COSTLY' });
    const wide = '<tr><td colspan=1000 rowspan=1000>x'.repeat(1_000);
    expect(readHtml(Buffer.from(`<table>${wide}</table>`))).toMatchObject({ code: 'FILE.TOO_COSTLY' });
    expect(readHtml(Buffer.from('x'.repeat(50_001)))).toMatchObject({ code: 'FILE.LINE_TOO_LONG' });
  });

  it('ends in a page or a refusal that has a sentence, whatever is damaged', () => {
    const html = `<html><head><meta charset="utf-8"><style>p{}</style></head><body><h1>标题</h1><table><caption>表</caption>
      <tr><th rowspan="2">项目</th><th colspan="2">金额</th></tr><tr><td>1</td><td>2 &amp; 3</td></tr></table><p hidden>x</p></body></html>`;
    for (let seed = 0; seed < 300; seed++) {
      const outcome = readHtml(damaged(Buffer.from(html), seed));
      expect(outcome.ok || outcome.code in MESSAGES).toBe(true);
    }
  });
});
