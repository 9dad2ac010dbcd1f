import type { Finding } from '#contracts';
import { wording } from './wording.js';

/** How many places one finding names before it only counts the rest. */
const PLACES = 6;

/** One finding as a person reads it: the sentence, the figures, where, and by which rule. */
export function findingLines(finding: Finding, number: number, wordsOf: (place: Finding['places'][number]) => string) {
  const head = `${`${number}.`.padStart(4)} `;
  const indent = ' '.repeat(head.length);
  const sentence = [`${head}${finding.sentence.zh}`, `${indent}${finding.sentence.en}`];
  // A notice asks for nothing, so nobody needs to be led to its places.
  if (finding.tier === 'notice') return sentence;
  return [
    ...sentence,
    ...figuresLine(finding).map((line) => indent + line),
    ...placesLines(finding.places.map(wordsOf)).map((line) => indent + line),
    `${indent}${wording('CHECK.SOURCE')} ${finding.source.zh} ${finding.source.en} [${finding.code}]`,
  ];
}

function figuresLine({ printed, expected, gap, tolerance }: Finding): string[] {
  const figures = [
    ['CHECK.PRINTED', printed],
    ['CHECK.EXPECTED', expected],
    ['CHECK.GAP', gap],
    ['CHECK.TOLERANCE', tolerance],
  ] as const;
  const told = figures.filter(([, value]) => value !== null).map(([code, value]) => `${wording(code)} ${value}`);
  return told.length > 0 ? [told.join('   ')] : [];
}

function placesLines(places: readonly string[]): string[] {
  const shown = places.slice(0, PLACES).map((words) => `${wording('CHECK.AT')} ${words}`);
  const left = places.length - shown.length;
  return left > 0 ? [...shown, wording('CHECK.MORE_PLACES', { left })] : shown;
}
