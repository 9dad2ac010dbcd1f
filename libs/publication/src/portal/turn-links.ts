import type { TableContent } from '#contracts';
import { html, type Markup } from './html.js';

/** Under a table: the one before, the contents, the one after. */
export function turnLinks(tables: readonly TableContent[], index: number): Markup {
  const [before, after] = [tables[index - 1], tables[index + 1]];
  return html`<p class="turn">${before && html`<a href="#table-${before.key}">← ${before.title}</a> `}<a href="#contents">↑ 目录 <span lang="en">Contents</span></a>${after && html` <a href="#table-${after.key}">${after.title} →</a>`}</p>`;
}
