import type { FormTemplate } from '#template';
import { isFurniture } from '../furniture.js';
import { headingOf } from '../heading.js';
import type { Line } from '../lines.js';
import type { Cells } from '../row-reader.js';
import { formTitle } from '../titles.js';
import { fits, identifyForm } from './identify-form.js';

export interface FormFound {
  readonly title: string;
  /** Null where the form is of no shape that the pack knows. */
  readonly template: FormTemplate | null;
}

/** The form that begins with this line; null where none does. */
export function formAt(lines: readonly Line[], i: number, forms: readonly FormTemplate[]): FormFound | null {
  const title = lines[i] ? formTitle(lines[i]) : null;
  const rows = title === null ? [] : formRows(lines, i);
  return title === null || rows.length === 0 ? null : { title, template: identifyForm(title, rows, forms) };
}

/** How many lines a form may have before its first indicator. */
const MOST_ABOVE_INDICATORS = 60;

/** The form in a grid without a title: only its headings tell, so it must have them all. */
export function untitledForm(lines: readonly Line[], forms: readonly FormTemplate[]): FormFound | null {
  const rows = lines.slice(0, MOST_ABOVE_INDICATORS).flatMap(({ cells }) => (cells ? [cells] : []));
  const usual = forms.filter((form) => !form.prescribed && fits(rows, form));
  const template = identifyForm('', rows, usual);
  return template && { title: template.title.replace(/\{\w+\}/g, ''), template };
}

/** No form has more lines. */
const MOST = 400;

/** The rows below the title of a form, up to the next title or part; none where it stands above something else. */
function formRows(lines: readonly Line[], title: number): readonly Cells[] {
  const rows: Cells[] = [];
  for (const line of lines.slice(title + 1, title + 1 + MOST)) {
    if (line.text === '') continue;
    if (formTitle(line) !== null || (line.cells === null && headingOf(line)?.level === 0)) break;
    if (line.cells) rows.push(line.cells);
    else if (rows.length === 0 && !isAboveRows(line.text)) break;
  }
  return rows;
}

const LONGEST_FACT = 80;

/** (2022年度) · 填报单位：… · 填报日期：… */
function isAboveRows(text: string): boolean {
  if (isFurniture(text) || /^[（(]?\s*20\d\d ?年度?\s*[)）]?$/.test(text)) return true;
  return text.length <= LONGEST_FACT && /[：:]/.test(text) && !/[。；]/.test(text);
}
