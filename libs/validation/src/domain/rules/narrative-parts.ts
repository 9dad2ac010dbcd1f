import type { Comparison, Origin } from '../comparison.js';
import { compare } from '../comparison.js';
import type { AmountClaim } from '../narrative/claims.js';
import { keyOf, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeParts: Rule = {
  code: 'NARRATIVE.PARTS',
  tier: 'blocking',
  since: 2000,
  says: {
    zh: '政府采购总额等于货物、工程、服务之和，授予中小企业的不超过总额',
    en: 'Procurement is the sum of goods, works and services; what small firms got is at most the total',
  },
  source: {
    zh: '部门决算公开：政府采购支出说明的口径',
    en: 'How disclosures explain procurement',
  },
  example: {
    zh: '采购总额 100 万元，货物 60、工程 0、服务 50 万元。',
    en: 'Procurement of 100 with goods of 60, works of 0 and services of 50.',
  },
  check: (book) => ({ ...NOTHING, comparisons: narrativeOf(book).flatMap(checkProcurement) }),
};

const ORIGIN: Origin = {
  code: narrativeParts.code,
  tier: narrativeParts.tier,
  says: narrativeParts.says,
  source: narrativeParts.source,
};

const TOTAL = /政府采购(支出)?(总额|金额|合计|总金额|支出)(\([^)]*\))?$/;
const PARTS = [/货物/, /工程/, /服务/];
const OF_SMALL_FIRMS = /授予中小企业合同(金额|总额)?$/;

function checkProcurement({ amounts }: NarratedSection): readonly Comparison[] {
  const at = amounts.findIndex(({ label }) => TOTAL.test(label) && !PARTS.some((part) => part.test(label)));
  const total = amounts[at];
  if (!total) return [];
  const parts = PARTS.map((part) =>
    amounts.slice(at + 1, at + 4).find(({ label }) => part.test(label) && /采购/.test(label)),
  );
  const small = amounts.slice(at + 1).find(({ label }) => OF_SMALL_FIRMS.test(label));
  const key = `${keyOf(total.place)}@procurement`;
  return [
    ...(parts.every((part) => part !== undefined) ? [compare(ORIGIN, key, side([total]), '=', side(parts))] : []),
    // What was contracted may be paid over years.
    ...(small ? [compare({ ...ORIGIN, tier: 'explain' }, `${key}-small`, side([small]), '<=', side([total]))] : []),
  ];
}

function side(claims: readonly AmountClaim[]) {
  return claims.map(({ figure, place }) => ({ sign: 1 as const, figure, place }));
}
