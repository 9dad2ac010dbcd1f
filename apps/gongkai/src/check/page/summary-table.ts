import { say } from '#contracts';
import { html, type Markup } from '#publication';
import { countVerdicts, SUMMARY_COLUMNS, type SummaryRow } from '../summary-row.js';
import { english, label } from './bilingual.js';

const COUNTS = new Set<string>(['blocking', 'explain', 'notice', 'notChecked']);

/** All files in a table, each leading to its part of the page. */
export function summaryTable(rows: readonly SummaryRow[], idOf: (at: number) => string): Markup {
  const { zh, en } = say('CHECK.SUMMARY_RESULT', countVerdicts(rows));
  const [, ...columns] = SUMMARY_COLUMNS;
  return html`<section>
<h2 id="summary">${label('CHECK.SUMMARY')}</h2>
<p>${zh} ${english(en)}</p>
<div class="scroll" role="region" tabindex="0" aria-labelledby="summary">
<table>
<thead><tr>${[...SUMMARY_COLUMNS, 'verdict'].map((column) => html`<th scope="col">${label(`CHECK.COLUMN_${column}`)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (
    row,
    at,
  ) => html`<tr><th scope="row"><a href="#${idOf(at)}">${row.file}</a></th>${columns.map((column) => html`<td${COUNTS.has(column) && html` class="figure"`}>${row[column]}</td>`)}<td class="${row.verdict === 'PASSES' ? 'good' : 'bad'}">${label(`CHECK.VERDICT_${row.verdict}`)}${row.code !== null && html` <code>${row.code}</code>`}</td></tr>
`,
)}</tbody>
</table>
</div>
</section>
`;
}
