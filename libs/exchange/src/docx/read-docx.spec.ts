import fc from 'fast-check';
import { MESSAGES } from '#contracts';
import { expectedRows, type RandomGrid, randomGrid } from '../source/grids.fixture.js';
import { damaged } from '../source/mutations.fixture.js';
import { plainly, sourceOf } from '../source/plain.fixture.js';
import { type Parts, xmlText, zip } from '../zip/office.fixture.js';
import { docx, docxParts, p, r, tbl, tc, tr } from './docx.fixture.js';
import { readDocx } from './read-docx.js';

const read = (body: string, more?: Parts) => plainly(readDocx(docx(body, more)));

describe('paragraphs', () => {
  it('are whole, however many runs they are of, in order, each in its place', () => {
    const body = `<w:p>${r('2023 年度收入 ')}<w:ins>${r('12.30')}</w:ins>${r('万元')}</w:p><w:p/>${p('第二段')}`;
    expect(sourceOf(readDocx(docx(body)))).toEqual({
      blocks: [
        { kind: 'text', text: '2023 年度收入 12.30万元', at: { page: null, line: 1 } },
        { kind: 'text', text: '第二段', at: { page: null, line: 2 } },
      ],
      remarks: [],
    });
  });

  it('end at a line break, and have spaces for tabs', () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>封面</w:t><w:br/><w:t>目录</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/></w:r></w:p>';
    expect(read(body)).toEqual(['封面', '目录 1-']);
  });

  it('are as printed: nothing deleted, moved away, hidden or instructing', () => {
    const body = `<w:p>${r('留')}<w:del><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del><w:moveFrom>${r('移')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>`;
    expect(read(body)).toEqual(['留显']);
  });

  it('go on with the next where the mark between them is deleted', () => {
    const open = (text: string) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r(text)}</w:p>`;
    expect(read(`${open('上半')}${p('下半')}${open('末段')}`)).toEqual(['上半下半', '末段']);
  });

  it('keep boxes and ticks of symbol fonts', () => {
    const sym =
      '<w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>否</w:t>';
    expect(read(`<w:p><w:r>${sym}</w:r></w:p>`)).toEqual(['☑是□否']);
  });

  it('of a text box are read once', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const alternatives = `<mc:AlternateContent><mc:Choice>${box('框内')}</mc:Choice><mc:Choice>${box('又')}</mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent>`;
    expect(read(`<w:p>${r('前')}<w:r>${alternatives}</w:r>${r('后')}</w:p>`)).toEqual(['框内', '前后']);
  });
});

describe('automatic numbers', () => {
  const level = (depth: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
    ${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}${level(3, 'bullet', '●')}
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
  const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
  const item = (text: string, depth: number, list = 1) =>
    p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('are written as Word prints them, level within level', () => {
    const body = [
      item('收入', 0),
      item('支出', 0),
      item('基本', 1),
      item('人员', 2),
      item('公用', 2),
      item('点', 3),
      item('项目', 1),
    ];
    expect(read([...body, item('结余', 0), item('年初', 1)].join(''), parts)).toEqual([
      '一、收入',
      '二、支出',
      '（一）基本',
      '2.1.1 人员',
      '2.1.2 公用',
      '点',
      '（二）项目',
      '三、结余',
      '（一）年初',
    ]);
  });

  it('may begin anew, and come from a style or the style that it is based on', () => {
    const styled = (text: string, style: string, own = '') => p(text, `<w:pStyle w:val="${style}"/>${own}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [
      styled('甲', '1'),
      styled('乙', '2'),
      styled('无', '1', none),
      item('丙', 0, 2),
      item('丁', 0, 2),
      styled('环', 'a'),
    ];
    expect(read(body.join(''), parts)).toEqual(['一、甲', '二、乙', '无', '五、丙', '六、丁', '环']);
  });

  it('are not taken from a former setting', () => {
    const former = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(read(p('正文', former), parts)).toEqual(['正文']);
  });
});

describe('tables', () => {
  it('keep merged cells, and rows that begin further right', () => {
    const rows = [
      tr(tc('项目', '<w:vMerge w:val="restart"/>'), tc('决算数', '<w:gridSpan w:val="2"/>')),
      tr(tc('', '<w:vMerge/>'), tc('合计'), tc('财政')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('1')}${tc('2')}</w:tr>`,
    ];
    expect(read(tbl(...rows))).toEqual([
      [
        ['项目', '决算数', '←'],
        ['↑', '合计', '财政'],
        ['', '1', '2'],
      ],
    ]);
  });

  it('join the paragraphs of a cell, and leave deleted rows out', () => {
    const rows = [
      tr(tc(p('一般公共') + p('预算')), tc('金额')),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('删')}${tc('9.00')}</w:tr>`,
    ];
    expect(read(tbl(...rows))).toEqual([[['一般公共 预算', '金额']]]);
  });

  it('for layout are what they hold; a table in a cell of another follows it', () => {
    const inner = tbl(tr(tc('a'), tc('b')));
    expect(read(tbl(tr(tc(p('框') + inner))))).toEqual(['框', [['a', 'b']]]);
    const outer = tbl(tr(tc('1'), tc('2')), tr(tc('3'), tc(p('4') + inner)));
    expect(read(outer)).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [['a', 'b']],
    ]);
  });

  it('come back as they were written, whatever is merged', () => {
    fc.assert(
      fc.property(randomGrid, (grid) => {
        expect(read(tableXml(grid))).toEqual([expectedRows(grid)]);
      }),
    );
  });
});

function tableXml({ height, cells }: RandomGrid): string {
  const rows = Array.from({ length: height }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const merge = cell.rows === 1 ? '' : `<w:vMerge${cell.row === row ? ' w:val="restart"' : ''}/>`;
        return tc(cell.row === row ? xmlText(cell.text) : '', `<w:gridSpan w:val="${cell.columns}"/>${merge}`);
      }),
  );
  return tbl(...rows.map((row) => tr(...row)));
}

describe('what cannot be read', () => {
  it('is counted: pictures and embedded objects', () => {
    const picture = '<w:p><w:r><w:drawing><a:blip/></w:drawing><w:object><v:imagedata/></w:object></w:r></w:p>';
    expect(sourceOf(readDocx(docx(picture))).remarks).toEqual([{ code: 'SOURCE.OBJECTS', details: { count: 2 } }]);
  });

  it('is refused where it nests, or spreads, without end', () => {
    expect(readDocx(docx('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)))).toMatchObject({ code: 'FILE.MALFORMED' });
    const wide = tr(...Array.from({ length: 100 }, () => tc('x', '<w:gridSpan w:val="63"/>')));
    expect(readDocx(docx(tbl(...Array.from({ length: 100 }, () => wide))))).toMatchObject({ code: 'FILE.TOO_COSTLY' });
  });

  it('ends in a document or a refusal that has a sentence, whatever is damaged', () => {
    const body = `${p('标题')}${tbl(tr(tc('项目', '<w:vMerge w:val="restart"/>'), tc('12.30')), tr(tc('', '<w:vMerge/>'), tc('4')))}`;
    const parts = docxParts(body);
    const whole = zip(parts);
    for (let seed = 0; seed < 300; seed++) {
      const document = damaged(Buffer.from(parts['word/document.xml'] as string), seed);
      const bytes = seed % 3 === 0 ? damaged(whole, seed) : zip({ ...parts, 'word/document.xml': document });
      const outcome = readDocx(bytes);
      expect(outcome.ok || outcome.code in MESSAGES).toBe(true);
    }
  });
});
