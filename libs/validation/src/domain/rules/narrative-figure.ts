import type { CellPlace } from '#contracts';
import type { Comparison, Origin } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';
import type { AmountClaim, CompletionClaim } from '../narrative/claims.js';
import { threePublicBudget } from '../narrative/facts.js';
import { compareWithCells } from '../narrative/narrated-amount.js';
import {
  cell,
  cellsOfLabel,
  cellsOfSubject,
  cellsOfUnlabelled,
  keyOf,
  type NarratedSection,
  narrativeOf,
} from '../narrative/narrative-book.js';
import { readSubjectPaths } from '../narrative/subjects.js';
import { untiedAmounts } from '../narrative/untied.js';
import type { Rule } from '../rule.js';

export const narrativeFigure: Rule = {
  code: 'NARRATIVE.FIGURE',
  tier: 'blocking',
  since: 2000,
  says: { zh: '情况说明中的金额与决算表一致', en: 'Amounts in the narrative agree with the tables' },
  source: {
    zh: '预算法第十四条、第七十五条：公开的决算内容真实、准确、完整',
    en: 'Budget Law art. 14 and 75: what is disclosed is true, exact and complete',
  },
  example: {
    zh: '正文“支出合计 704.00 万元”，支出决算表为 740.00。',
    en: 'The text has a total expenditure of 704.00, the table 740.00.',
  },
  check: (book, part) => ({
    comparisons: narrativeOf(book).flatMap((section, i) => part(`${i}`, () => checkSection(section, book))),
    findings: [],
    notChecked: untiedAmounts(narrativeFigure.code, (claim, section) => cellsOf(claim, section, book).length > 0, book),
  }),
};

const ORIGIN: Origin = {
  code: narrativeFigure.code,
  tier: narrativeFigure.tier,
  says: narrativeFigure.says,
  source: narrativeFigure.source,
};

function checkSection(section: NarratedSection, book: FigureBook): readonly Comparison[] {
  return [
    ...section.amounts.flatMap((claim) => checkAmount(claim, section, book)),
    ...section.completions.flatMap((claim) => checkCompletion(claim, section, book)),
  ];
}

/** "一般公共服务支出（类）264.87 万元" is of the subject; any other amount is of what its label says. */
function checkAmount(claim: AmountClaim, section: NarratedSection, book: FigureBook): readonly Comparison[] {
  // A figure of last year is not in these tables; NARRATIVE.YEAR asks where it is.
  if (claim.year !== null && claim.year !== book.document.identity.fiscalYear) return [];
  const key = `${keyOf(claim.place)}@${claim.label}`;
  const [path] = readSubjectPaths(claim.quote.replace(/^[,。;:]/, ''));
  return [
    ...compared(key, claim, cellsOf(claim, section, book), book),
    ...(path ? comparedWithUnlabelled(key, claim, section.prose.about, book) : []),
  ];
}

function cellsOf(claim: AmountClaim, { prose }: NarratedSection, book: FigureBook): readonly CellPlace[] {
  const [path] = readSubjectPaths(claim.quote.replace(/^[,。;:]/, ''));
  return path ? cellsOfSubject(path.names, prose.about ?? '', book) : cellsOfLabel(claim.label, prose.about, book);
}

function checkCompletion(claim: CompletionClaim, { prose }: NarratedSection, book: FigureBook): readonly Comparison[] {
  const about = prose.about ?? '';
  const path = readSubjectPaths(claim.before).at(-1);
  const cells = path ? cellsOfSubject(path.names, about, book) : cellsOfLabel(claim.label, about, book);
  const key = `${keyOf(claim.place)}@${path?.names.join('/') ?? claim.label}`;
  const planned = about === 'three-public' ? threePublicBudget(claim.label) : null;
  return [
    ...compared(key, { figure: claim.actual, place: claim.place }, cells, book),
    ...(path ? comparedWithUnlabelled(key, { figure: claim.actual, place: claim.place }, about, book) : []),
    ...(planned
      ? claim.budgets.flatMap((budget) =>
          compared(`${key}@budget`, { figure: budget.figure, place: claim.place }, [cell(...planned)], book),
        )
      : []),
  ];
}

/** The amount of a subject among rows that lost their labels: whichever is its row, one of them has it. */
function comparedWithUnlabelled(
  key: string,
  quoted: Pick<AmountClaim, 'figure' | 'place'>,
  about: string | null,
  book: FigureBook,
): readonly Comparison[] {
  return compared(key, quoted, cellsOfUnlabelled(about ?? '', book), book, { ...ORIGIN, tier: 'explain' });
}

function compared(
  key: string,
  quoted: Pick<AmountClaim, 'figure' | 'place'>,
  cells: readonly CellPlace[],
  book: FigureBook,
  origin = ORIGIN,
): readonly Comparison[] {
  const { figure, place } = quoted;
  const comparison = compareWithCells(origin, key, { figure, place }, cells, book);
  return comparison ? [comparison] : [];
}
