import type { DisclosureDocument, Place } from '#contracts';
import { letters, plain } from '../text/letters.js';
import { isGlossary, type Passage, passagesOf } from '../text/passages.js';
import { type Money, moneyIn } from './money.js';
import { bareProject } from './projects.js';
import { isNear } from './summaries.js';

/** An amount in the text, with what the sentence says before it. */
export interface Quoted {
  readonly money: Money;
  readonly before: string;
  readonly place: Place;
  readonly passage: Passage;
}

/** Every amount of the text outside 名词解释. */
export function quotedAmounts(document: DisclosureDocument): readonly Quoted[] {
  return passagesOf(document)
    .filter(({ part }) => !isGlossary(part))
    .flatMap((passage) => {
      const said = plain(passage.text);
      return moneyIn(said).map((money) => ({
        money,
        before: said.slice(0, money.start),
        place: passage.place,
        passage,
      }));
    });
}

/** What stands right before an amount, up to the mark before it: letters alone. */
export function clauseBefore({ before }: Quoted): string {
  return letters(before.slice(before.search(/[^,。;:、]*$/)));
}

/** The end of the clause that begins like the name, give or take two letters. */
export function nearName(name: string, clause: string): string | null {
  const start = clause.lastIndexOf(name.slice(0, 2));
  const end = start < 0 ? '' : clause.slice(start);
  return isNear(name, bareProject(end)) ? end : null;
}
