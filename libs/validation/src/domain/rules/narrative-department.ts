import type { Finding } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import type { AmountClaim } from '../narrative/claims.js';
import { cellsOfLabel, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { plainProse } from '../narrative/plain-prose.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeDepartment: Rule = {
  code: 'NARRATIVE.DEPARTMENT',
  tier: 'explain',
  since: 2000,
  says: { zh: '情况说明说的是本部门', en: 'The narrative is about this department' },
  source: {
    zh: '预算法第十四条：各部门公开本部门的决算',
    en: 'Budget Law art. 14: each department discloses its own final accounts',
  },
  example: {
    zh: '正文写“某某区民政局 2023 年度收入合计”，本部门是水务局。',
    en: 'The narrative of a water bureau tells the income of another bureau.',
  },
  check: (book) => ({
    ...NOTHING,
    findings: narrativeOf(book).flatMap((section) =>
      section.amounts.flatMap((claim) => checkOwner(claim, section, book)),
    ),
  }),
};

/** "某某局 2023 年度收、支总计 …" of another 局. */
function checkOwner(claim: AmountClaim, { prose }: NarratedSection, book: FigureBook): readonly Finding[] {
  const { department } = book.document.identity;
  const isOfTables = claim.owner !== '' && cellsOfLabel(claim.label, prose.about, book).length > 0;
  if (!isOfTables || department === '' || !NAME.test(claim.owner) || isSame(claim.owner, plainProse(department)))
    return [];
  return [
    sentenceFinding(
      narrativeDepartment,
      `owner@${claim.label}`,
      [claim.place],
      {
        zh: `“${claim.owner}”与本部门名称“${department}”不同。请确认这一段不是从别处抄来的。`,
        en: `“${claim.owner}” is not the name of this department, “${department}”. Make sure that the passage was not copied.`,
      },
      { printed: claim.owner, expected: department },
    ),
  ];
}

/** The name of an office, not a word such as 我单位. */
const NAME = /^(?!(我|本|全|该)).{2,}(局|委|办|部|院|所|站|中心|会|校|队|处|厅|署|馆|社|公司|政府|街道)$/;

/** A short form leaves characters of the whole name out, or adds the place before it. */
function isSame(name: string, department: string): boolean {
  return isShortOf(name, department) || isShortOf(department, name);
}

function isShortOf(short: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === short[at]) at += 1;
  return at === short.length;
}
