import { type Finding, type NotChecked, type Place, say, type Tier } from '#contracts';
import type { TemplatePack } from '#template';
import { blockingCount, type CheckResult } from './check-result.js';
import { findingLines } from './finding-lines.js';
import { placeWords } from './place-words.js';
import { scoreLines } from './score-lines.js';
import { wording } from './wording.js';

/** Worst first. */
const TIERS: readonly { tier: Tier; heading: string }[] = [
  { tier: 'blocking', heading: 'CHECK.BLOCKING' },
  { tier: 'explain', heading: 'CHECK.EXPLAIN' },
  { tier: 'notice', heading: 'CHECK.NOTICE' },
];

/** The report of `gongkai check` for a person, line by line. */
export function reportLines(result: CheckResult, pack: TemplatePack): string[] {
  const wordsOf = (place: Place) => placeWords(place, result.document, pack);
  return [
    ...headLines(result),
    ...TIERS.flatMap(({ tier, heading }) => tierLines(heading, ofTier(result.findings, tier), wordsOf)),
    ...titled('CHECK.SCORE', scoreLines(result.score.forms), result.score.forms.length),
    ...titled('CHECK.NOT_CHECKED', notCheckedLines(result.notChecked, wordsOf), result.notChecked.length),
    '',
    ...conclusionLines(result),
  ];
}

function headLines({ document, versions }: CheckResult): string[] {
  const { title, department, fiscalYear, unit } = document.identity;
  const { id, version } = versions.validation.pack;
  const head = say('CHECK.HEAD', { department, fiscalYear, unit, pack: `${id} ${version}` });
  return [title, head.zh, head.en];
}

function tierLines(heading: string, findings: readonly Finding[], wordsOf: (place: Place) => string): string[] {
  const lines = findings.flatMap((finding, at) => findingLines(finding, at + 1, wordsOf));
  return titled(heading, lines, findings.length);
}

function notCheckedLines(items: readonly NotChecked[], wordsOf: (place: Place) => string): string[] {
  return items.flatMap(({ reason, places }) => [
    `  · ${reason.zh}`,
    `    ${reason.en}`,
    ...places.slice(0, 1).map((place) => `    ${wording('CHECK.AT')} ${wordsOf(place)}`),
  ]);
}

function titled(heading: string, lines: readonly string[], count: number): string[] {
  return count > 0 ? ['', `━━ ${wording(heading, { count })}`, ...lines] : [];
}

function conclusionLines(result: CheckResult): string[] {
  const blocking = blockingCount(result);
  const explain = ofTier(result.findings, 'explain').length;
  const { zh, en } = say(blocking > 0 ? 'CHECK.RESULT_BLOCKING' : 'CHECK.RESULT_CLEAN', { blocking, explain });
  return [zh, en];
}

function ofTier(findings: readonly Finding[], tier: Tier): Finding[] {
  return findings.filter((finding) => finding.tier === tier);
}
