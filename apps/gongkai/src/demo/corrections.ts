import type { DisclosureDocument, Place, TableRow } from '#contracts';
import { DocumentIndex, sentencesOf, withFormField, withRow, withRows, withSentence } from '#entry';

/** What the preparer of the demo knows from the original and types in; the program never guesses any of it. */

/** The score by the form's own rule, truncated to whole points as in the department's other forms. */
export function withCorrectScores(document: DisclosureDocument): DisclosureDocument {
  const scored = withFormField(document, { form: 'whole', field: 'execution.score' }, '19');
  return withFormField(scored, { form: 'whole', field: 'total' }, '99');
}

const SPENT_ON_BONDS = '2760.08';
const SPENT_ON_LAND = '297.01';

/** The rows, codes and names that the text of the published file has lost. */
export function withLostRows(document: DisclosureDocument): DisclosureDocument {
  const item = row('2290402', '其他地方自行试点项目收益专项债券收入安排的支出', {
    c1: SPENT_ON_BONDS,
    c3: SPENT_ON_BONDS,
  });
  const restored = withRow(document, 'expenditure', item, '22904');
  return withRows(restored, 'government-fund', [
    fundRow('total', null, '合计', '3057.09'),
    fundRow('212', '212', '城乡社区支出', SPENT_ON_LAND),
    fundRow('21208', '21208', '国有土地使用权出让收入安排的支出', SPENT_ON_LAND),
    fundRow('2120803', '2120803', '城市建设支出', SPENT_ON_LAND),
    fundRow('229', '229', '其他支出', SPENT_ON_BONDS),
    fundRow('22904', '22904', '其他政府性基金及对应专项债务收入安排的支出', SPENT_ON_BONDS),
    fundRow('2290402', '2290402', '其他地方自行试点项目收益专项债券收入安排的支出', SPENT_ON_BONDS),
  ]);
}

/** 表5's name of class 201, in which a word too many is printed. */
export const MISNAMED_ROW = { kind: 'row', table: 'general-budget', row: '201' } as const;
const RIGHT_NAME = '一般公共服务支出';

export const PROJECT_SECTION = 'note-general-budget-detail';
const WRONG_PROJECT = '网上群众工作年度经费';
const RIGHT_PROJECT = '网上群众工作部年度经费';

/** The sentence that misnames the project. */
export function misnamedProject(document: DisclosureDocument): Place {
  const sentence = projectSentences(document).findIndex((text) => text.includes(WRONG_PROJECT)) + 1;
  return { kind: 'sentence', section: PROJECT_SECTION, sentence };
}

/** Both wordings that the reviewer asked to correct. */
export function withReviewedWording(document: DisclosureDocument): DisclosureDocument {
  const { table, row: key } = MISNAMED_ROW;
  const named = new DocumentIndex(document).row(table, key);
  if (!named) throw new RangeError(`table ${table} has no row ${key}`);
  const renamed = withRow(document, table, { ...named, name: RIGHT_NAME }, null);
  return projectSentences(document).reduce(
    (edited, text, at) =>
      withSentence(
        edited,
        { section: PROJECT_SECTION, sentence: at + 1 },
        text.replaceAll(WRONG_PROJECT, RIGHT_PROJECT),
      ),
    renamed,
  );
}

function projectSentences(document: DisclosureDocument): readonly string[] {
  const section = new DocumentIndex(document).section(PROJECT_SECTION);
  return section ? sentencesOf(section) : [];
}

function row(key: string, name: string, cells: TableRow['cells']): TableRow {
  return { key, code: key, name, cells };
}

function fundRow(key: string, code: string | null, name: string, amount: string): TableRow {
  return { key, code, name, cells: { c2: amount, c3: amount, c5: amount } };
}
