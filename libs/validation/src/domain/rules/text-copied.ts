import type { Finding } from '#contracts';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { groupedBy } from '../text/grouped-by.js';
import { letters } from '../text/letters.js';
import { isGlossary, type Passage, passagesOf } from '../text/passages.js';
import { type Purpose, purposesIn } from '../text/purposes.js';

export const textCopied: Rule = {
  code: 'TEXT.COPIED',
  tier: 'notice',
  since: 2000,
  says: {
    zh: '不同科目的用途不照抄，长句不重复',
    en: 'Purposes of different subjects are not copied, and no long sentence stands twice',
  },
  source: { zh: '公开文本审核常见问题', en: 'What reviews of disclosures find' },
  example: {
    zh: '住房公积金“主要用于：事业单位医疗保险支出”，与上一科目相同。',
    en: 'The housing fund is said to be for health insurance, as the subject before it.',
  },
  check: ({ document }) => {
    const passages = passagesOf(document).filter(({ part }) => !isGlossary(part));
    return { ...NOTHING, findings: [...samePurposes(passages), ...sameSentences(passages)] };
  },
};

/** Within one class a purpose may well be the same; what says nothing particular is left aside. */
function samePurposes(passages: readonly Passage[]): readonly Finding[] {
  const groups = [...groupedBy(purposesIn(passages), ({ words }) => words).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || new Set(group.map(({ major }) => major)).size < 2) return [];
    return [copied(`purpose ${first.words}`, first.words, group)];
  });
}

/** Shorter ones may be a phrase of the form. */
const LONG = 40;

/** Sentences with figures or reasons repeat by nature. */
function sameSentences(passages: readonly Passage[]): readonly Finding[] {
  const long = passages
    .filter(({ kind, text }) => kind === 'paragraph' && !/原因|与.*相比|\d/.test(text))
    .map((passage) => ({ passage, words: letters(passage.text) }))
    .filter(({ words }) => words.length >= LONG);
  const groups = [...groupedBy(long, ({ passage, words }) => `${passage.part.key} ${words}`).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    return first && group.length > 1 ? [copied(`sentence ${first.words}`, `${first.words.slice(0, 20)}…`, group)] : [];
  });
}

function copied(key: string, words: string, group: readonly Pick<Purpose, 'passage'>[]): Finding {
  return remark(textCopied, {
    key,
    places: group.map(({ passage }) => passage.place),
    sentence: {
      zh: `“${words}”在 ${group.length} 处相同，请核对是否误抄。`,
      en: `“${words}” stands at ${group.length} places; was it copied by mistake?`,
    },
  });
}
