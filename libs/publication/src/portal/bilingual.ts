import { html, type Markup } from './html.js';

/** Words of the portal itself, Chinese first. What a document says stays in its own words. */
export function bilingual(zh: string, en: string): Markup {
  return html`${zh} <span lang="en">${en}</span>`;
}
