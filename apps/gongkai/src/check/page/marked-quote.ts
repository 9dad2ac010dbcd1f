import { html, type Markup } from '#publication';

const FIGURE = /(\d+(?:[,，]\d{3})*(?:\.\d+)?)/;

/** A sentence word for word; the figure that is asked about is marked in it, however it is written there. */
export function markedQuote(quote: string, printed: string | null): Markup {
  const asked = printed === null ? null : plain(printed);
  const parts = quote
    .split(FIGURE)
    .map((part, at) => (at % 2 === 1 && plain(part) === asked ? html`<mark>${part}</mark>` : part));
  return html`<blockquote><p>${parts}</p></blockquote>`;
}

/** "1,288.90" and "1288.9" are one figure. */
function plain(figure: string): string {
  const digits = figure.replace(/[-,，]/g, '');
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
