import { html, type Markup } from '#publication';
import { grouped } from '../report/wording.js';

/** A sentence word for word; the figure that is asked about is marked in it. */
export function markedQuote(quote: string, printed: string | null): Markup {
  return html`<blockquote><p>${printed === null ? quote : marked(quote, printed)}</p></blockquote>`;
}

function marked(quote: string, printed: string): (Markup | string)[] {
  const figure = [printed, grouped(printed)].find((candidate) => positions(quote, candidate).length > 0);
  if (figure === undefined) return [quote];
  const starts = positions(quote, figure);
  const ends = starts.map((start) => start + figure.length);
  return [
    ...starts.flatMap((start, at) => [quote.slice(ends[at - 1] ?? 0, start), html`<mark>${figure}</mark>`]),
    quote.slice(ends.at(-1)),
  ];
}

/** Where the figure stands by itself, no part of a longer one. */
function positions(text: string, figure: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(figure); figure !== '' && at >= 0; at = text.indexOf(figure, at + figure.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + figure.length] ?? ' '}${text[at + figure.length + 1] ?? ' '}`;
    if (/^[^\d.,，](?:[^\d.,]|[.,]\D)/.test(around)) found.push(at);
  }
  return found;
}
