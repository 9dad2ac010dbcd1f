import type { ExplainedFinding } from '../domain/explained.js';
import { bilingual } from './bilingual.js';
import { html, type Markup } from './html.js';

/** What does not quite agree in the document, each with the department's word; nothing where all of it agrees. */
export function renderExplained(explained: readonly ExplainedFinding[]): Markup | false {
  return (
    explained.length > 0 &&
    html`<section class="explained">
<h2>${bilingual('部门对差异的说明', 'Differences explained by the department')}</h2>
<p class="soft">${bilingual('以下各处经系统检查发现、由部门说明并经财政部门确认，不属于公开文本。', 'Found by the checks, explained by the department and confirmed in review; not part of the published text.')}</p>
<dl>
${explained.map(({ sentence, explanation }) => html`<dt>${bilingual(sentence.zh, sentence.en)}</dt><dd>${explanation}</dd>\n`)}</dl>
</section>`
  );
}
