import type { Finding } from '#contracts';
import { html, type Markup } from '#publication';
import type { WordsOf } from '../report/finding-lines.js';
import { distinctPlaces, type PlaceWords } from '../report/place-words.js';
import { label } from './bilingual.js';
import { markedQuote } from './marked-quote.js';

/** How many places are in sight; a notice asks for nothing, so its places are folded sooner. */
const IN_SIGHT = { blocking: 6, explain: 6, notice: 2 } as const;

/** Where a finding points: cells with what they print, sentences word for word; many of them folded. */
export function placeList({ places, tier, printed }: Finding, wordsOf: WordsOf): Markup | null {
  const all = distinctPlaces(places, wordsOf);
  if (all.length === 0) return null;
  const most = IN_SIGHT[tier];
  const items = all.map((place) => placeItem(place, printed));
  return html`<ul class="places">${items.slice(0, most)}</ul>
${
  all.length > most &&
  html`<details><summary>${label('CHECK.MORE_PLACES', { left: all.length - most })}</summary>
<ul class="places">${items.slice(most)}</ul></details>
`
}`;
}

export function placeItem({ where, figure, quote }: PlaceWords, printed: string | null = null): Markup {
  return html`<li><span class="where">${where}</span>${figure !== null && html` <b class="figure">${figure || label('CHECK.BLANK')}</b>`}${quote !== null && markedQuote(quote, printed)}</li>
`;
}
