import { type NotChecked, type Place, say } from '#contracts';
import { allSections } from '#entry';
import type { FigureBook } from '../figures/figure-book.js';
import type { AmountClaim } from './claims.js';
import { type NarratedSection, narrativeOf } from './narrative-book.js';

/** Amounts of sentences that no rule could tie to a cell, and sections that no template knows, each told in one line. */
export function untiedAmounts(
  code: string,
  isTied: (claim: AmountClaim, section: NarratedSection) => boolean,
  book: FigureBook,
): readonly NotChecked[] {
  const sections = narrativeOf(book);
  const untied = sections
    .filter(({ prose }) => prose.about !== null)
    .flatMap((section) => section.amounts.filter((claim) => isSaid(claim, section) && !isTied(claim, section)));
  const known = new Set([...allSections(book.document)].filter(isUnknown).map(({ key }) => key));
  const unread = sections.filter(
    ({ prose, amounts }) => prose.about === null && amounts.length > 0 && known.has(prose.section.key),
  );
  return [
    ...told(
      code,
      'CHECK.AMOUNTS_UNTIED',
      untied.map(({ quote }) => quote),
      untied.map(({ place }) => place),
    ),
    ...told(
      code,
      'CHECK.SECTIONS_UNKNOWN',
      unread.map(({ prose }) => prose.section.title),
      unread.map(placeOf),
    ),
  ];
}

/** Nothing is said by 0, and what a change or a completion is made of is judged with it. */
function isSaid(claim: AmountClaim, { changes, budgetChanges, completions }: NarratedSection): boolean {
  const isWithin = ({ paragraph, start, end }: Pick<AmountClaim, 'paragraph' | 'start' | 'end'>) =>
    paragraph === claim.paragraph && claim.start < end && claim.end > start;
  return claim.figure.value !== 0n && ![...changes, ...budgetChanges, ...completions].some(isWithin);
}

function isUnknown({ key }: { readonly key: string }): boolean {
  return /(^|-)unknown-\d+$/.test(key);
}

function placeOf({ prose }: NarratedSection): Place {
  return { kind: 'sentence', section: prose.section.key, sentence: 0 };
}

const SHOWN = 4;

function told(
  code: string,
  message: string,
  names: readonly string[],
  places: readonly Place[],
): readonly NotChecked[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, SHOWN).map((name) => `“${name.replace(/^[,.;:]|^年度?/, '')}”`);
  const list = shown.join('、') + (names.length > SHOWN ? '…' : '');
  return [{ code, reason: say(message, { count: names.length, list }), places }];
}
