import { Unreadable } from '../source/unreadable.js';

/** A range of cells, numbered from 1, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A1:C2", or "A1" alone. */
export function rangeOf(ref = ''): Range {
  const [first = '', last = first] = ref.split(':');
  const { row: top, column: left } = addressOf(first);
  const { row: bottom, column: right } = addressOf(last);
  if (bottom < top || right < left) throw new Unreadable('FILE.MALFORMED');
  return { top, left, bottom, right };
}

/** "AB12" is row 12, column 28. The last cell of a sheet is XFD1048576. */
export function addressOf(ref: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref) ?? [];
  if (letters === '') throw new Unreadable('FILE.MALFORMED');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
