import { withTable } from '#entry';
import { checkDocument } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const silent = { ...document, parts: [] };
const findingsOf = (of: typeof document) =>
  checkDocument(of, pack).findings.filter((f) => f.code === 'TABLE.EMPTY_UNEXPLAINED');
const withStatement = (text: string | null) =>
  withTable(silent, 'state-capital', (table) => ({ ...table, emptyStatement: text }));

describe('TABLE.EMPTY_UNEXPLAINED', () => {
  it('accepts an empty table with a sentence below it or in the section about it', () => {
    expect(findingsOf(silent)).toEqual([]);
    expect(findingsOf(withTable(document, 'state-capital', (table) => ({ ...table, emptyStatement: null })))).toEqual(
      [],
    );
  });

  it('asks for the sentence where there is none', () => {
    expect(findingsOf(withStatement(null))).toEqual([
      expect.objectContaining({ tier: 'explain', places: [{ kind: 'table', table: 'state-capital' }], printed: null }),
    ]);
    expect(findingsOf(withStatement('说明：见附件。'))).toHaveLength(1);
  });

  it('accepts the sentence wherever it stands, if it names what there was none of', () => {
    const said = (text: string) => ({
      ...withStatement(null),
      parts: [
        {
          key: 'notes',
          number: '第三部分',
          title: '说明',
          blocks: [{ kind: 'paragraph' as const, sentences: [text] }],
          sections: [],
        },
      ],
    });
    expect(findingsOf(said('本部门没有国有资本经营预算财政拨款收支。'))).toEqual([]);
    expect(findingsOf(said('本部门没有政府性基金预算财政拨款收支。'))).toHaveLength(1);
    expect(findingsOf(said('国有资本经营预算财政拨款见附表。'))).toHaveLength(1);
  });

  it('takes a table of zeros for an empty one, and any other figure for data', () => {
    const total = (figure: string) =>
      withTable(withStatement(null), 'state-capital', (table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, cells: { c1: figure } })),
      }));
    expect(findingsOf(total('0.00'))).toHaveLength(1);
    expect(findingsOf(total('0.01'))).toHaveLength(0);
  });
});
