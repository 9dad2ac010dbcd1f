import type { Finding } from '#contracts';
import type { Origin } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';
import type { AmountClaim, ChangeClaim } from '../narrative/claims.js';
import { compareWithCells } from '../narrative/narrated-amount.js';
import { cellsOfLabel, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeYear: Rule = {
  code: 'NARRATIVE.YEAR',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '情况说明以本年度为准，与上一年度比较',
    en: 'The narrative is about the fiscal year and compares it with the year before',
  },
  source: { zh: '部门决算公开：本年决算数与上年决算数比较', en: 'Disclosures compare a year with the one before' },
  example: {
    zh: '2023 年度决算写“2022 年度收入合计”。',
    en: 'The final accounts of 2023 tell the total income of 2022.',
  },
  check: (book) => ({ ...NOTHING, findings: narrativeOf(book).flatMap((section) => checkSection(section, book)) }),
};

const ORIGIN: Origin = { ...narrativeYear };

function checkSection(section: NarratedSection, book: FigureBook): readonly Finding[] {
  return [...checkCompared(section, book), ...section.amounts.flatMap((claim) => checkOwn(claim, section, book))];
}

/** "2022 年度收、支总计 4345.99 万元" where the tables show that amount for 2023. */
function checkOwn(claim: AmountClaim, { prose }: NarratedSection, book: FigureBook): readonly Finding[] {
  const { fiscalYear } = book.document.identity;
  if (claim.year === null || claim.year === fiscalYear || claim.figure.value === 0n) return [];
  const cells = cellsOfLabel(claim.label, prose.about, book);
  const isThisYears = compareWithCells(ORIGIN, '', claim, cells, book)?.verdict === 'ok';
  if (!isThisYears) return [];
  return [
    sentenceFinding(
      narrativeYear,
      `own@${claim.label}`,
      [claim.place],
      {
        zh: `“${claim.year}${claim.quote}”：这是 ${fiscalYear} 年度决算表中的金额，文中写的是 ${claim.year} 年度。请改正年度。`,
        en: `“${claim.year}${claim.quote}”: this is the amount of ${fiscalYear} in the tables, but the text says ${claim.year}. Correct the year.`,
      },
      { printed: `${claim.year}`, expected: `${fiscalYear}` },
    ),
  ];
}

/** Compared with an earlier year as well as with the last. */
function isFurther(claim: ChangeClaim, changes: readonly ChangeClaim[], fiscalYear: number): boolean {
  if (claim.year === null || claim.year > fiscalYear - 1) return false;
  return changes.some(
    ({ paragraph, year }) => paragraph === claim.paragraph && (year === null || year === fiscalYear - 1),
  );
}

function checkCompared({ changes }: NarratedSection, book: FigureBook): readonly Finding[] {
  const { fiscalYear } = book.document.identity;
  return changes
    .filter(({ year }) => year !== null && year !== fiscalYear - 1)
    .filter((claim) => !isFurther(claim, changes, fiscalYear))
    .map((claim) =>
      sentenceFinding(
        narrativeYear,
        `prior@${claim.label}`,
        [claim.place],
        {
          zh: `“${claim.quote}”：${fiscalYear} 年度的决算应与 ${fiscalYear - 1} 年度比较，文中写的是 ${claim.year} 年度。请改正年度。`,
          en: `“${claim.quote}”: the accounts of ${fiscalYear} are compared with ${fiscalYear - 1}, but the text says ${claim.year}. Correct the year.`,
        },
        { printed: `${claim.year}`, expected: `${fiscalYear - 1}` },
      ),
    );
}
