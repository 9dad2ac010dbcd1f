import { availableParallelism } from 'node:os';
import { say } from '#contracts';
import type { ExitCode } from '../exit-codes.js';
import { print } from '../terminal.js';
import { type Answer, answerFor, exitCodeOf, isRefused, jsonOf } from './answer.js';
import type { CheckChoices } from './check-choices.js';
import { inOrder } from './in-order.js';
import { Progress } from './progress.js';
import { refuseInput } from './refuse-input.js';
import { bothLines, type Line, line } from './report/line.js';
import { reportLines } from './report/report-lines.js';
import { printLines } from './report/show-lines.js';
import { summaryLines } from './report/summary-lines.js';
import { type SummaryRow, summaryRow } from './summary-row.js';
import { writePage } from './write-page.js';

/** Several files: a report of each as it is done, then all of them in a table. One reading process per processor. */
export async function checkMany(files: readonly string[], { json, html }: CheckChoices): Promise<ExitCode> {
  const progress = new Progress(files);
  const rows: SummaryRow[] = [];
  const kept: Answer[] = [];
  let worst: ExitCode = 0;
  for await (const answer of inOrder(files, availableParallelism(), answerFor)) {
    progress.clear();
    if (json) print(`${rows.length === 0 ? '[' : ','}${JSON.stringify(jsonOf(answer), null, 2)}`);
    else if (html === undefined) printLines(answerLines(answer));
    if (html !== undefined) kept.push(answer);
    rows.push(summaryRow(answer));
    worst = Math.max(worst, exitCodeOf(answer)) as ExitCode;
    progress.next();
  }
  if (json) print(']');
  else printLines(summaryLines(rows));
  const written = await writePage(html, kept);
  return written.ok ? worst : refuseInput(written);
}

function answerLines(answer: Answer): Line[] {
  const head = line(`═══ ${answer.file}`, 'title');
  if (!isRefused(answer)) return [head, ...reportLines(answer.checked), line()];
  const { code, details } = answer.refusal;
  return [head, line(code, 'blocking'), ...bothLines(say(code, details), ''), line()];
}
