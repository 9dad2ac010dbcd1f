import type { Finding } from '#contracts';
import type { AmountClaim } from '../narrative/claims.js';
import { SMALL_FIRM_SHARE } from '../narrative/form/forms.js';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import type { Paragraph } from '../narrative/prose.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { type Span, shareOf, spanOf } from '../narrative/text-figure.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeSmallFirmShares: Rule = {
  code: 'NARRATIVE.SMALL_FIRM_SHARES',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '货物、工程、服务采购中授予中小企业的占比，与授予中小企业的合同金额相符',
    en: 'The shares of goods, works and services that went to small firms make the amount that went to them',
  },
  source: {
    zh: '部门决算公开：政府采购支出说明的口径',
    en: 'How disclosures explain procurement',
  },
  example: {
    zh: '货物 10 万元、服务 90 万元，占比 100% 和 50%，授予中小企业合同金额却为 80 万元。',
    en: 'Goods of 10 and services of 90, of which 100 % and 50 % went to small firms; and these got 80.',
  },
  check: (book) => ({ ...NOTHING, findings: narrativeOf(book).flatMap(checkSection) }),
};

const KINDS = ['货物', '工程', '服务'];
const OF_SMALL_FIRMS = /^(其中|)授予中小企业合同(金额|总额)$/;

interface Share {
  readonly of: string;
  readonly rate: string;
  readonly quote: string;
  readonly at: number;
  readonly paragraph: Paragraph;
}

function checkSection({ prose, amounts }: NarratedSection): readonly Finding[] {
  const shares = prose.paragraphs.flatMap(sharesIn);
  const small = amounts.find(({ label }) => OF_SMALL_FIRMS.test(label));
  return [...shares.filter(isMoreThanAll).map(moreThanAll), ...(small ? otherSum(shares, small, amounts) : [])];
}

function sharesIn(paragraph: Paragraph): readonly Share[] {
  if (!paragraph.text.includes('采购授予中小企业')) return [];
  return SMALL_FIRM_SHARE.read(paragraph.text).map((match) => ({
    of: match.groups?.of ?? '',
    rate: match.groups?.share ?? '',
    quote: match[0],
    at: match.index + match[0].length - 1,
    paragraph,
  }));
}

function isMoreThanAll({ rate }: Share): boolean {
  return Number(rate) > 100;
}

function moreThanAll({ of, rate, quote, at, paragraph }: Share): Finding {
  return sentenceFinding(
    narrativeSmallFirmShares,
    `more@${of}`,
    [paragraph.placeOf(at)],
    {
      zh: `“${quote}”超过了 100%。请核对。`,
      en: `“${quote}” is more than all of it. Check the share.`,
    },
    { printed: rate },
  );
}

/** Only where every kind that was bought has its share, told once. */
function otherSum(shares: readonly Share[], small: AmountClaim, amounts: readonly AmountClaim[]): readonly Finding[] {
  const bought = KINDS.flatMap((kind) => {
    const amount = amounts.find(({ label }) => label.includes(kind) && /采购/.test(label));
    const own = shares.filter(({ of }) => of === kind);
    return amount?.figure.value === 0n ? [] : [{ kind, amount, own }];
  });
  const parts = bought.flatMap(({ amount, own: [share, ...more] }) =>
    amount && share && more.length === 0 ? [{ amount, share }] : [],
  );
  if (parts.length === 0 || parts.length < bought.length) return [];
  const won = parts.map(({ amount, share }) => shareOf(spanOf(amount.figure), share.rate));
  const sum = won.reduce(plus, { low: 0n, high: 0n });
  const got = spanOf(small.figure);
  if (sum.low <= got.high && sum.high >= got.low) return [];
  const says = parts.map(({ amount, share }) => `${amount.printed}×${share.rate}%`).join(' + ');
  return [
    sentenceFinding(
      narrativeSmallFirmShares,
      'sum',
      [...parts.map(({ share }) => share.paragraph.placeOf(share.at)), small.place],
      {
        zh: `按各类占比推算，授予中小企业的合同金额（${says}）与文中的 ${small.printed} 万元不符。请核对占比和金额。`,
        en: `By their shares small firms got ${says}, which is not the ${small.printed} 万元 of the text. Check shares and amounts.`,
      },
      { printed: small.printed },
    ),
  ];
}

function plus(one: Span, other: Span): Span {
  return { low: one.low + other.low, high: one.high + other.high };
}
