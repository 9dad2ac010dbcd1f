import { plain } from '../text/letters.js';
import { remembered } from '../text/remembered.js';

/** 1,234,567; but not two figures with a comma between them: 125.49,143.91. */
const GROUPED = /(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/g;

/** Prose for reading by pattern: plain, without thousands separators, quotation marks alike. */
export const plainProse = remembered((text) =>
  plain(text)
    .replace(/[“”‘’「」『』"']/g, '"')
    .replace(GROUPED, (figure) => figure.replaceAll(',', '')),
);
