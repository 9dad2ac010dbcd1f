import { type Bilingual, type NotChecked, say, type Tier } from '#contracts';
import type { CheckedFile } from '../check-file.js';
import { type CheckResult, ofTier, TIERS } from '../check-result.js';
import { groupLines, placeLines, type WordsOf } from './finding-lines.js';
import { groupFindings } from './group-findings.js';
import { bothLines, type Line, line } from './line.js';
import { placeWordsOf } from './place-words.js';
import { lessThanCertain } from './recognition-words.js';
import { scoreLines } from './score-lines.js';
import { TIER_HEADINGS, wording } from './wording.js';

/** The report of `gongkai check` for a person, line by line. */
export function reportLines({ result, pack }: CheckedFile): Line[] {
  const wordsOf = placeWordsOf(result.document, pack);
  const { score, notChecked, versions } = result;
  return [
    ...headLines(result),
    ...TIERS.flatMap((tier) => tierLines(tier, result, wordsOf)),
    ...(score.forms.length > 0 ? [...heading(wording('CHECK.SCORE')), ...scoreLines(score.forms)] : []),
    ...recognitionLines(lessThanCertain(versions.reading)),
    ...(notChecked.length > 0 ? notCheckedLines(notChecked, wordsOf) : []),
    line(),
    ...conclusionLines(result),
  ];
}

export function headLines({ document, versions }: CheckResult): Line[] {
  const { title, department, fiscalYear, unit } = document.identity;
  const { id, version } = versions.validation.pack;
  return [
    line(title, 'title'),
    ...bothLines(say('CHECK.HEAD', { department, fiscalYear, unit, pack: `${id} ${version}` }), ''),
  ];
}

/** The last word: what must be mended, what explained. */
export function conclusionLines(result: CheckResult): Line[] {
  const { zh, en } = conclusionOf(result);
  const look = ofTier('blocking', result).length > 0 ? 'blocking' : 'title';
  return [line(zh, look), line(en, 'soft')];
}

export function conclusionOf(result: CheckResult) {
  const [blocking, explain] = [ofTier('blocking', result).length, ofTier('explain', result).length];
  return say(blocking > 0 ? 'CHECK.RESULT_BLOCKING' : 'CHECK.RESULT_CLEAN', { blocking, explain });
}

function tierLines(tier: Tier, result: CheckResult, wordsOf: WordsOf): Line[] {
  const findings = ofTier(tier, result);
  if (findings.length === 0) return [];
  const groups = groupFindings(findings).flatMap((group) => groupLines(group, wordsOf));
  return [...heading(wording(TIER_HEADINGS[tier], { count: findings.length }), tier), ...groups];
}

function recognitionLines(words: readonly Bilingual[]): Line[] {
  if (words.length === 0) return [];
  return [
    ...heading(wording('CHECK.RECOGNISED', { count: words.length })),
    ...words.flatMap((both) => bothLines(both, '  · ')),
  ];
}

function notCheckedLines(items: readonly NotChecked[], wordsOf: WordsOf): Line[] {
  return [
    ...heading(wording('CHECK.NOT_CHECKED', { count: items.length })),
    ...items.flatMap(({ reason, places }) => [
      ...bothLines(reason, '  · '),
      ...places.slice(0, 1).flatMap((place) => placeLines({ ...wordsOf(place), figure: null })),
    ]),
  ];
}

function heading(text: string, look: Tier | 'title' = 'title'): Line[] {
  return [line(), line(`━━ ${text}`, look)];
}
