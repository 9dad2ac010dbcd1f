import { isFurniture } from './furniture.js';
import { headingOf, startsNumbered } from './heading.js';
import { splitLines } from './lines.js';
import { plain } from './tidy.js';

/** Words that begin a table, a form, a caption, the contents or a statement, or that name a fact of the cover. */
const SPECIAL = /表(\(.*\))?$|^目录$|^图\d|^(说明|注|备注|地区|预算年度):|^\d{4}年\d+月\d+日$/;

/** The text as a line that is read as plain text: marked with "\" where its shape says something else. */
export function plainLine(text: string): string {
  return isPlain(text) ? text : markedLine(text);
}

/** "\" before a text between pipes leaves it a row, so its last pipe is marked as well. */
export function markedLine(text: string): string {
  return `\\${text.replace(/^(\|.*)\|$/, '$1\\|')}`;
}

function isPlain(text: string): boolean {
  const [line, ...others] = splitLines(text);
  if (!line || others.length > 0 || line.text !== text || line.cells || line.mark !== null) return false;
  return headingOf(line) === null && !startsNumbered(line) && !isFurniture(text) && !SPECIAL.test(plain(text));
}
