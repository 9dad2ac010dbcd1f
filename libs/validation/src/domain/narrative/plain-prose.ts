import { plain } from '../text/letters.js';

/** Prose for reading by pattern: plain, without thousands separators, quotation marks alike. */
export function plainProse(text: string): string {
  return plain(text)
    .replace(/[“”‘’「」『』"']/g, '"')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}
