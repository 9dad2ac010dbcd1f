import { isPrintedAmount, plain, tidyName } from '../tidy.js';
import { codeOf } from './code-of.js';
import type { GridColumn } from './columns.js';
import type { GridRow } from './grid-row.js';
import { isNumbering } from './named-block.js';
import { bareWord, isTotalWord } from './words.js';

export interface Label {
  readonly code: string | null;
  /** As printed; null where nothing is. */
  readonly name: string | null;
  readonly isTotal: boolean;
}

/** Words of the header that the first line of figures repeats beside 合计: 类 款 项. */
const CODE_WORD = /^(类|款|项|栏次)$/;

/** Code and name of row after row. A 类 or 款 that is printed once, merged over the lines below it, is carried down. */
export class SubjectLabels {
  private carried: readonly string[] = [];

  next(row: GridRow, labels: readonly GridColumn[]): Label {
    const cells = row.cells.map((cell, i) => (row.covered[i] === 'above' ? digitsOf(this.carried[i] ?? '') : cell));
    this.carried = cells;
    const own = labels.filter((label) => !isNumbering(label));
    return labelIn(own.flatMap(({ at }) => at.map((i) => cells[i] ?? '')));
  }
}

function labelIn(cells: readonly string[]): Label {
  const texts = cells.filter((text) => text !== '' && !isPrintedAmount(text) && !CODE_WORD.test(plain(text)));
  const code = codeOf(texts.map(digitsOf).filter((digits) => digits !== ''));
  const name = tidyName(texts.filter((text) => digitsOf(text) === '').join(' '));
  const [, before, after] = /^([\d０-９]{3,12}) ?([^\d０-９].*)$/.exec(name) ?? [];
  if (code === null && before && after) return { code: codeOf([plain(before)]), name: after, isTotal: false };
  return { code, name: name || null, isTotal: code === null && isTotalWord(bareWord(name)) };
}

function digitsOf(text: string): string {
  const bare = plain(text);
  return /^\d+$/.test(bare) ? bare : '';
}
