import type { FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain } from '../tidy.js';
import { Columns } from './columns.js';
import { fundsHeader } from './read-funds.js';
import { indicatorHeader } from './read-goals.js';

/** The template of a form with this title and these lines; null where it is of no shape that the pack knows. */
export function identifyForm(
  title: string,
  rows: readonly Cells[],
  forms: readonly FormTemplate[],
): FormTemplate | null {
  const scope = scopeOf(title, rows);
  const own = forms.filter((form) => form.scope === scope);
  const isPrescribed = PRESCRIBED.test(plain(title));
  return own.find((form) => (form.prescribed ? isPrescribed && !isOther(rows, form) : fits(rows, form))) ?? null;
}

/** A prescribed form is known by its title alone, so that must be a form's and not that of a list (自评情况表). */
const PRESCRIBED = /自评(结果)?表$/;

/** How many lines the head of a form has at most before it names its project or department. */
const HEAD = 4;

/** Of one project or of the whole department (整体): as its head says, else its title. */
function scopeOf(title: string, rows: readonly Cells[]): FormTemplate['scope'] {
  const labels = rows.slice(0, HEAD).flatMap((cells) => cells.map(plain));
  if (labels.includes('项目名称')) return 'project';
  return plain(title).includes('整体') || labels.includes('部门名称') ? 'whole' : 'project';
}

/** Money and indicators stand under headings that the template knows. */
export function fits(rows: readonly Cells[], form: FormTemplate): boolean {
  return (
    rows.some((cells) => fundsHeader(cells, form)) &&
    rows.some((cells, i) => indicatorHeader(cells, rows[i - 1] ?? [], form)?.isWhole)
  );
}

const OF_ANOTHER = /预算|分值|权重/;

/** Its money stands under headings that the prescribed form has not: 年初预算数, 分值. Lost headings say nothing. */
function isOther(rows: readonly Cells[], form: FormTemplate): boolean {
  return rows.some((cells) => {
    const columns = new Columns(cells, form.executionColumns);
    return columns.has('executed', 'rate') && columns.unknown.some((heading) => OF_ANOTHER.test(plain(heading)));
  });
}
