import { plain } from '../text/letters.js';
import { remembered } from '../text/remembered.js';

/** Prose for reading by pattern: plain, without thousands separators, quotation marks alike. */
export const plainProse = remembered((text) =>
  plain(text)
    .replace(/[“”‘’「」『』"']/g, '"')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''),
);
