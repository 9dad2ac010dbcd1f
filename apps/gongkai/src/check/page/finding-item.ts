import type { Finding } from '#contracts';
import { html, type Markup } from '#publication';
import type { WordsOf } from '../report/finding-lines.js';
import type { FindingGroup } from '../report/group-findings.js';
import { FIGURES } from '../report/wording.js';
import { both, english, label } from './bilingual.js';
import { placeList } from './place-list.js';

/** How many findings of one rule are in sight before the rest is folded. */
const IN_SIGHT = 10;

/** What one rule has found: the rule and where it comes from, then every finding. */
export function groupSection({ code, says, source, findings }: FindingGroup, wordsOf: WordsOf): Markup {
  const items = findings.map((finding) => findingItem(finding, source === null, wordsOf));
  const left = findings.length - IN_SIGHT;
  const heading = says ?? source;
  return html`<section class="group">
<h4>${heading ? both(heading) : html`<code>${code}</code>`}</h4>
${heading && html`<p class="source"><code>${code}</code>${says && source && html` ${label('CHECK.SOURCE')}：${both(source)}`}</p>\n`}<ol>
${items.slice(0, IN_SIGHT)}</ol>
${
  left > 0 &&
  html`<details><summary>${label('CHECK.MORE_ALIKE', { left })}</summary>
<ol start="${IN_SIGHT + 1}">
${items.slice(IN_SIGHT)}</ol></details>
`
}</section>
`;
}

function findingItem(finding: Finding, withSource: boolean, wordsOf: WordsOf): Markup {
  return html`<li class="finding">
<p>${finding.sentence.zh}</p>
<p>${english(finding.sentence.en)}</p>
${figures(finding)}${placeList(finding, wordsOf)}${withSource && html`<p class="source">${label('CHECK.SOURCE')}：${both(finding.source)}</p>`}</li>
`;
}

function figures(finding: Finding): Markup | null {
  const told = FIGURES.flatMap(({ code, of }) => {
    const figure = of(finding);
    return figure === null ? [] : [html`<div><dt>${label(code)}</dt><dd>${figure}</dd></div>`];
  });
  return told.length > 0 ? html`<dl class="figures">${told}</dl>\n` : null;
}
