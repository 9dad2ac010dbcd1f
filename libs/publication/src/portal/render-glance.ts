import { bilingual } from './bilingual.js';
import { html, type Markup } from './html.js';

/** 要点, composed by the system from the tables; nothing where they give none. */
export function renderGlance(glance: readonly string[]): Markup | false {
  return (
    glance.length > 0 &&
    html`<section class="glance" aria-labelledby="glance">
<h2 id="glance">${bilingual('要点', 'At a glance')}</h2>
<ul>
${glance.map((paragraph) => html`<li>${paragraph}</li>\n`)}</ul>
<p class="soft">${bilingual('由系统根据决算表自动计算，不属于公开文本。', 'Computed from the tables by the system; not part of the published text.')}</p>
</section>
`
  );
}
