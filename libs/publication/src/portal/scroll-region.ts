import { html, type Markup } from './html.js';

/** A table may be wider than the screen: it scrolls here, by finger, wheel or arrow keys, and the page stands still. */
export function scrollRegion(label: string, table: Markup): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
${table}
</div>
`;
}
