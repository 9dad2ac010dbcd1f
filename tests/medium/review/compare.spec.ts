import { withCell, withParagraphs } from '#entry';
import { newId, orRefuse } from '#platform';
import { CompareRevisions, ReadBeside } from '#review';
import { House } from '../../support/workflow/house.js';
import { type Play, person } from '../../support/workflow/play.js';
import { findingOf } from '../../support/workflow/reports.js';

const CELL = { table: 'summary', row: 'expenditure-total', column: 'c2' };
const SECTION = 'note-summary';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const saves = async (play: Play, figure: string, sentence: string) => {
  const document = withParagraphs(withCell(await play.draft(), CELL, figure), SECTION, [[sentence]]);
  await play.step('save', { document });
};
const submitted = async (figure: string) => {
  const play = await house.play();
  await saves(play, figure, `支出${figure}万元。`);
  await play.step('submit');
  return play;
};

it('tells what is different between two revisions: cells, words and findings', async () => {
  const play = await submitted('10.00');
  const [stays, goes, comes] = ['F-a', 'F-b', 'F-c'].map((id) => findingOf(id, 'explain'));
  if (!stays || !goes || !comes) throw new Error('no findings');
  await play.found('validation', [stays, goes]);
  await play.found('scoring', []);
  await play.step('withdraw');
  await play.step('correct');
  await saves(play, '12.00', '支出12.00万元，比上年增加。');
  await play.step('resubmit');
  const changed = { ...stays, printed: '12.00' };
  await play.found('validation', [changed, comes]);
  await play.found('scoring', []);
  const compare = async (from: number, to: number, by = play.reviewer) =>
    house.use(CompareRevisions).run(by, play.id, { from, to });
  const diff = orRefuse(await compare(1, 2));
  expect(diff.tables).toMatchObject({
    order: null,
    changed: [
      { table: 'summary', words: [], labels: [], cells: [{ ...cellOf(CELL), before: '10.00', after: '12.00' }] },
    ],
  });
  expect(diff.sections.changed).toMatchObject([{ section: SECTION }]);
  const said = (kind: string) =>
    diff.sections.changed[0]?.pieces.flatMap((piece) => (piece.kind === kind ? piece.text : [])).join('|');
  expect([said('gone'), said('new')]).toEqual(['10.00', '12.00|，比上年增加']);
  expect(diff.findings).toEqual({ new: [comes], changed: [{ before: stays, after: changed }], gone: [goes] });
  const nothing = orRefuse(await compare(2, 2));
  expect([nothing.tables.changed, nothing.sections.changed, nothing.findings.changed]).toEqual([[], [], []]);
  expect(await compare(1, 9)).toMatchObject({ code: 'REVISION.NOT_FOUND', details: { revision: 9 } });
  const stranger = person('preparer', newId<'department'>());
  expect(await compare(1, 2, stranger)).toMatchObject({ code: 'ACCESS.OTHER_DEPARTMENT' });
});

it('puts a revision beside the last one and the median of at least three like departments', async () => {
  const reviewed = async (figure: string) => {
    const play = await submitted(figure);
    await play.verdict('validation');
    await play.verdict('scoring');
    return play;
  };
  await house.dataSource.query("update gongkai.disclosure set state = 'withdrawn', publish_at = null");
  const play = await reviewed('10.00');
  const cell = async (revision: number) => {
    const tables = orRefuse(await house.use(ReadBeside).run(play.reviewer, play.id, revision, 'summary'));
    expect(tables).toHaveLength(1);
    return tables[0]?.cells.find(({ row, column }) => row === CELL.row && column === CELL.column);
  };
  await reviewed('1.00');
  await reviewed('30.00');
  expect(await cell(1)).toMatchObject({ now: '10.00', last: null, lastYear: null, median: null });
  await reviewed('5.00');
  await submitted('999.00');
  await play.step('withdraw');
  await play.step('correct');
  await saves(play, '11.00', '改。');
  await play.step('resubmit');
  expect(await cell(2)).toMatchObject({ now: '11.00', last: '10.00', median: '5.00' });
});

function cellOf({ row, column }: typeof CELL) {
  return { row, column };
}
