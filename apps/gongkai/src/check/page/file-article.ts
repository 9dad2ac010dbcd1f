import { type Bilingual, type NotChecked, say, type Tier } from '#contracts';
import { html, type Markup } from '#publication';
import { type Answer, isRefused, type ReadAnswer, type RefusedAnswer } from '../answer.js';
import { type CheckResult, ofTier, TIERS } from '../check-result.js';
import type { WordsOf } from '../report/finding-lines.js';
import { groupFindings } from '../report/group-findings.js';
import { placeWordsOf } from '../report/place-words.js';
import { lessThanCertain } from '../report/recognition-words.js';
import { conclusionOf } from '../report/report-lines.js';
import { TIER_HEADINGS } from '../report/wording.js';
import { both, english, label } from './bilingual.js';
import { groupSection } from './finding-item.js';
import { placeItem } from './place-list.js';
import { scoreTable } from './score-table.js';

/** Everything about one file: how it ended, what was found, worst first, the scores, what was not checked. */
export function fileArticle(answer: Answer, id: string): Markup {
  return isRefused(answer) ? refusedArticle(answer, id) : readArticle(answer, id);
}

function refusedArticle({ file, refusal }: RefusedAnswer, id: string): Markup {
  const { zh, en } = say(refusal.code, refusal.details);
  return html`<article id="${id}">
<h2>${file}</h2>
<div class="verdict blocking"><p><strong>${label('CHECK.VERDICT_UNREADABLE')}</strong> <code>${refusal.code}</code></p>
<p>${zh}</p>
<p>${english(en)}</p></div>
</article>
`;
}

function readArticle({ file, checked: { result, pack } }: ReadAnswer, id: string): Markup {
  const wordsOf = placeWordsOf(result.document, pack);
  const { score, notChecked, versions } = result;
  return html`<article id="${id}">
<h2>${result.document.identity.title}</h2>
${facts(file, result)}${verdict(result)}${counts(result, id)}
${TIERS.map((tier) => tierSection(tier, result, id, wordsOf))}${
  score.forms.length > 0 &&
  html`<section><h3 id="${id}-score">${label('CHECK.SCORE')}</h3>
${score.forms.map(scoreTable)}</section>
`
}${recognitionSection(lessThanCertain(versions.reading), id)}${notChecked.length > 0 && notCheckedSection(notChecked, id, wordsOf)}</article>
`;
}

function facts(file: string, { document, versions }: CheckResult): Markup {
  const { department, fiscalYear, unit } = document.identity;
  const { id, version } = versions.validation.pack;
  const told = [
    ['CHECK.COLUMN_file', file],
    ['CHECK.COLUMN_department', department],
    ['CHECK.COLUMN_year', fiscalYear],
    ['CHECK.UNIT', unit],
    ['CHECK.COLUMN_pack', `${id} ${version}`],
  ] as const;
  return html`<dl class="facts">${told.map(([code, value]) => html`<div><dt>${label(code)}</dt><dd>${value}</dd></div>`)}</dl>
`;
}

function verdict(result: CheckResult): Markup {
  const { zh, en } = conclusionOf(result);
  return html`<div class="verdict ${ofTier('blocking', result).length > 0 ? 'blocking' : 'clean'}"><p><strong>${zh}</strong></p>
<p>${english(en)}</p></div>
`;
}

/** How many of each kind, each leading to its own part of the page. */
function counts(result: CheckResult, id: string): Markup {
  const tiles = [
    ...TIERS.map((kind) => ({ kind, code: `CHECK.TILE_${kind}`, count: ofTier(kind, result).length })),
    { kind: 'unchecked', code: 'CHECK.TILE_unchecked', count: result.notChecked.length },
  ];
  return html`<ul class="tiles">${tiles.map(({ kind, code, count }) => {
    const words = html`<b>${count}</b> ${label(code)}`;
    return html`<li class="${kind}">${count > 0 ? html`<a href="#${id}-${kind}">${words}</a>` : html`<span>${words}</span>`}</li>`;
  })}</ul>
`;
}

function tierSection(tier: Tier, result: CheckResult, id: string, wordsOf: WordsOf): Markup | null {
  const findings = ofTier(tier, result);
  if (findings.length === 0) return null;
  return html`<section class="${tier}"><h3 id="${id}-${tier}">${label(TIER_HEADINGS[tier], { count: findings.length })}</h3>
${groupFindings(findings).map((group) => groupSection(group, wordsOf))}</section>
`;
}

function recognitionSection(words: readonly Bilingual[], id: string): Markup | null {
  if (words.length === 0) return null;
  return html`<section class="unchecked"><h3 id="${id}-recognised">${label('CHECK.RECOGNISED', { count: words.length })}</h3>
<ul>
${words.map(
  (one) => html`<li><p>${both(one)}</p></li>
`,
)}</ul></section>
`;
}

function notCheckedSection(items: readonly NotChecked[], id: string, wordsOf: WordsOf): Markup {
  return html`<section class="unchecked"><h3 id="${id}-unchecked">${label('CHECK.NOT_CHECKED', { count: items.length })}</h3>
<ul>
${items.map(
  ({ reason, places }) => html`<li><p>${both(reason)}</p>
${places.length > 0 && html`<ul class="places">${places.slice(0, 1).map((place) => placeItem({ ...wordsOf(place), figure: null }))}</ul>`}</li>
`,
)}</ul></section>
`;
}
