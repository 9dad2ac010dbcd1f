import { CONTENTS_STYLE } from './contents.js';
import { PAGE_STYLE } from './page.js';
import { PRINT_STYLE } from './print.js';
import { TABLE_STYLE } from './table.js';

/** The one style sheet of the portal: plain, readable, printable; no scripts, no fonts to fetch. */
export const STYLE = [PAGE_STYLE, CONTENTS_STYLE, TABLE_STYLE, PRINT_STYLE].join('');
