import { type Comparison, compare, type Origin } from '../comparison.js';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import type { Paragraph } from '../narrative/prose.js';
import { textFigure } from '../narrative/text-figure.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeSmallFirms: Rule = {
  code: 'NARRATIVE.SMALL_FIRMS',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '中小企业在预留项目和其他项目中成交的金额之和，一般不超过政府采购总额',
    en: 'What small firms won in reserved and in other projects is together usually at most all procurement',
  },
  source: {
    zh: '政府采购促进中小企业发展管理办法（财库〔2020〕46号）的公开口径',
    en: '财库〔2020〕46号: what is disclosed about procurement from small firms',
  },
  example: {
    zh: '采购总额 21.07 万元，预留项目成交 21.07 万元，其他项目又成交 21.07 万元。',
    en: 'Procurement of 21.07, of which small firms won 21.07 in reserved projects and 21.07 in others.',
  },
  check: (book) => ({ ...NOTHING, comparisons: narrativeOf(book).flatMap(checkSection) }),
};

const ORIGIN: Origin = { ...narrativeSmallFirms };

const TOTAL = /政府采购(?:支出)?(?:总额|金额)(?:\([^)]*\))?(?:为|是)?(-?\d+(?:\.\d+)?(?:万元|亿元|元))/;
const WON = '政府采购项目中,由中小企业供应商中标或成交的,采购金额(?:为)?(-?\\d+(?:\\.\\d+)?(?:万元|亿元|元))';
const RESERVED = new RegExp(`面向中小企业预留的?${WON}`);
const OTHERS = new RegExp(`其他${WON}`);

function checkSection({ prose }: NarratedSection): readonly Comparison[] {
  const total = find(TOTAL, prose.paragraphs);
  const parts = [find(RESERVED, prose.paragraphs), find(OTHERS, prose.paragraphs)].filter((part) => part !== null);
  if (!total || parts.length < 2) return [];
  return [compare(ORIGIN, `${prose.section.key}@small-firms`, parts, '<=', [total])];
}

function find(pattern: RegExp, paragraphs: readonly Paragraph[]) {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph.text);
    const figure = match?.[1] === undefined ? null : textFigure(match[1]);
    if (match && figure)
      return { sign: 1 as const, figure, place: paragraph.placeOf(match.index + match[0].length - 1) };
  }
  return null;
}
