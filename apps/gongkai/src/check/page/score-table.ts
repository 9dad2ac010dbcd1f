import type { FormScore, ScoreLine } from '#contracts';
import { html, type Markup } from '#publication';
import { both, label } from './bilingual.js';

/** One 绩效自评表 as arithmetic; folded where everything agrees. */
export function scoreTable({ title, lines, total }: FormScore): Markup {
  const all = [...lines, total];
  const wrong = all.filter(({ agrees }) => agrees === false).length;
  return html`<details class="form"${wrong > 0 && html` open`}>
<summary>${title} <span class="${wrong > 0 ? 'bad' : 'good'}">${wrong > 0 ? label('CHECK.SCORES_DIFFER', { wrong }) : label('CHECK.SCORES_AGREE')}</span></summary>
<div class="scroll" role="region" tabindex="0" aria-label="${title}">
<table>
<thead><tr>${HEADS.map((code) => html`<th scope="col">${label(code)}</th>`)}</tr></thead>
<tbody>
${all.map(scoreRow)}</tbody>
</table>
</div>
</details>
`;
}

const HEADS = [
  'CHECK.SCORE_LABEL',
  'CHECK.SCORE_ARITHMETIC',
  'CHECK.PRINTED',
  'CHECK.ACCEPTED',
  'CHECK.COLUMN_verdict',
];

function scoreRow(score: ScoreLine): Markup {
  const working = score.computed === null ? why(score) : score.arithmetic;
  return html`<tr${score.agrees === false && html` class="wrong"`}><th scope="row">${score.label || label('CHECK.UNNAMED_GOAL')}</th><td>${working}</td><td class="figure">${score.printed ?? '—'}</td><td class="figure">${score.accepted.join(' / ') || '—'}</td><td>${verdict(score)}</td></tr>
`;
}

function why(score: ScoreLine): Markup {
  return score.why ? both(score.why) : label('CHECK.NO_SCORE');
}

function verdict({ agrees, printed }: ScoreLine): Markup {
  if (agrees === null) return printed === null ? label('CHECK.NOT_PRINTED') : label('CHECK.NOT_COMPARED');
  return agrees
    ? html`<span class="good">✓ ${label('CHECK.AGREES')}</span>`
    : html`<span class="bad">✗ ${label('CHECK.DIFFERS')}</span>`;
}
