import type { ExitCode } from '../exit-codes.js';
import { print, tell } from '../terminal.js';
import { exitCodeOf } from './answer.js';
import type { CheckChoices } from './check-choices.js';
import { checkFile } from './check-file.js';
import { readPreviousYear } from './previous-year.js';
import { refuseInput } from './refuse-input.js';
import { conclusionLines, headLines, reportLines } from './report/report-lines.js';
import { printLines } from './report/show-lines.js';
import { writePage } from './write-page.js';

/** One file: the whole report, or the JSON of the contract. With a page, the terminal only says how it ended. */
export async function checkOne(file: string, { json, html, previous }: CheckChoices): Promise<ExitCode> {
  const before = await readPreviousYear(previous);
  if (!before.ok) return refuseInput(before);
  const outcome = await checkFile(file, before.value);
  if (!outcome.ok) return refuseInput(outcome);
  const checked = outcome.value;
  tellOtherDepartment(before.value?.document.identity.department, checked.result.document.identity.department);
  const written = await writePage(html, [{ file, checked }]);
  if (!written.ok) return refuseInput(written);
  if (json) print(JSON.stringify(checked.result, null, 2));
  else if (html === undefined) printLines(reportLines(checked));
  else printLines([...headLines(checked.result), ...conclusionLines(checked.result)]);
  return exitCodeOf({ file, checked });
}

/** Departments are renamed and merged, so another name is no refusal; it may as well be the wrong file. */
function tellOtherDepartment(before: string | undefined, now: string): void {
  if (before !== undefined && before !== now) tell('CHECK.PREVIOUS_OTHER_DEPARTMENT', { before, now });
}
