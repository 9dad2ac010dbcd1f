import type { Finding } from '#contracts';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import type { Paragraph } from '../narrative/prose.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeVehicles: Rule = {
  code: 'NARRATIVE.VEHICLES',
  tier: 'blocking',
  since: 2000,
  says: { zh: '车辆总数等于各类车辆之和', en: 'The number of vehicles is the sum of its kinds' },
  source: {
    zh: '部门决算公开：国有资产占用情况说明的口径',
    en: 'How disclosures explain state-owned assets',
  },
  example: {
    zh: '“共有车辆 3 辆，其中：机要通信用车 1 辆、其他用车 1 辆”。',
    en: '“3 vehicles, of which 1 for confidential mail and 1 other”: they add up to 2.',
  },
  check: (book) => ({ ...NOTHING, findings: narrativeOf(book).flatMap(checkSection) }),
};

/** 共有车辆 12 辆，其中：… 3 辆、… 9 辆。 */
const VEHICLES = /共?有?车辆(\d{1,5})辆[,(]其中:?([^。;\n]*)/g;

function checkSection({ prose }: NarratedSection): readonly Finding[] {
  return prose.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(VEHICLES)].flatMap((match) => checkVehicles(match, paragraph)),
  );
}

function checkVehicles(match: RegExpMatchArray, paragraph: Paragraph): readonly Finding[] {
  const [quote, total = '', kinds = ''] = match;
  const parts = [...kinds.matchAll(/(\d{1,5})辆/g)].map(([, count]) => Number(count));
  const sum = parts.reduce((a, b) => a + b, 0);
  // Kinds that leave something out may be fewer than all; what follows kinds that are all may say it once more.
  const isWrong = sum > Number(total) || (sum < Number(total) && /其他用?车/.test(kinds));
  const isSaidAgain = parts.some((_, i) => parts.slice(0, i + 1).reduce((a, b) => a + b, 0) === Number(total));
  const isNested = /[(含]|其中/.test(kinds);
  if (parts.length < 2 || isNested || isSaidAgain || !isWrong) return [];
  const place = paragraph.placeOf((match.index ?? 0) + quote.length - 1);
  return [
    sentenceFinding(
      narrativeVehicles,
      'vehicles',
      [place],
      {
        zh: `共有车辆 ${total} 辆，各类之和 ${parts.join(' + ')} = ${sum} 辆。请核对。`,
        en: `${total} vehicles in all, but their kinds add up to ${parts.join(' + ')} = ${sum}. Check the numbers.`,
      },
      { printed: total, expected: `${sum}`, gap: `${Number(total) - sum}` },
    ),
  ];
}
