import { isFurniture } from '../furniture.js';
import { headingOf } from '../heading.js';
import type { Line } from '../lines.js';
import type { Cells } from '../row-reader.js';
import { formTitle } from '../titles.js';

/** No form has more lines. */
const MOST = 400;

/** The rows below the title of a form, up to the next title or part; none where it stands above something else. */
export function formRows(lines: readonly Line[], title: number): readonly Cells[] {
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
