import type { Finding, Place, Tier } from '#contracts';
import type { FindingGroup } from './group-findings.js';
import { bothLines, type Line, line } from './line.js';
import { distinctPlaces, type PlaceWords } from './place-words.js';
import { FIGURES, wording } from './wording.js';

/** How many findings of one rule are told before the rest is only counted. */
const FINDINGS = 10;
/** How many places one finding names; a notice asks for nothing, so nobody needs to be led to all of them. */
const PLACES: Readonly<Record<Tier, number>> = { blocking: 6, explain: 6, notice: 2 };
/** How much of a sentence is quoted. */
const QUOTED = 120;
const INDENT = '     ';

export type WordsOf = (place: Place) => PlaceWords;

/** What one rule has found: the rule, then every finding with its figures and places. */
export function groupLines({ code, says, source, findings }: FindingGroup, wordsOf: WordsOf): Line[] {
  const left = findings.length - FINDINGS;
  return [
    line(),
    line(`  ▌${says ? `${says.zh} ` : ''}[${code}]`, 'title'),
    ...(says ? [line(`   ${says.en}`, 'soft')] : []),
    ...(source ? bothLines(source, `   ${wording('CHECK.SOURCE')} `, '   ') : []),
    ...findings.slice(0, FINDINGS).flatMap((finding, at) => findingLines(finding, at + 1, source === null, wordsOf)),
    ...(left > 0 ? [line(`${INDENT}… ${wording('CHECK.MORE_FINDINGS', { left })}`, 'soft')] : []),
  ];
}

function findingLines(finding: Finding, number: number, withSource: boolean, wordsOf: WordsOf): Line[] {
  return [
    ...bothLines(finding.sentence, `${`${number}.`.padStart(4)} `),
    ...figuresLine(finding),
    ...placesLines(distinctPlaces(finding.places, wordsOf), PLACES[finding.tier]),
    ...(withSource ? bothLines(finding.source, `${INDENT}${wording('CHECK.SOURCE')} `, INDENT) : []),
  ];
}

function figuresLine(finding: Finding): Line[] {
  const told = FIGURES.flatMap(({ code, of }) => {
    const figure = of(finding);
    return figure === null ? [] : [`${wording(code)} ${figure}`];
  });
  return told.length > 0 ? [line(INDENT + told.join('   '))] : [];
}

function placesLines(places: readonly PlaceWords[], most: number): Line[] {
  const left = places.length - most;
  return [
    ...places.slice(0, most).flatMap(placeLines),
    ...(left > 0 ? [line(`${INDENT}${wording('CHECK.MORE_PLACES', { left })}`, 'soft')] : []),
  ];
}

/** A cell with what it prints, a sentence word for word. */
export function placeLines({ where, figure, quote }: PlaceWords): Line[] {
  const printed = figure === null ? '' : ` ＝ ${figure || wording('CHECK.BLANK')}`;
  return [
    line(`${INDENT}${wording('CHECK.AT')} ${where}${printed}`),
    ...(quote === null ? [] : [line(`${INDENT}  “${shortened(quote)}”`)]),
  ];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
}
