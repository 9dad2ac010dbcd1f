import { remembered } from './remembered.js';

/** Without blanks, full-width and look-alike characters as plain ones: （A） → (A), ⼊ → 入. */
export const plain = remembered((text) => text.normalize('NFKC').replace(/\s/g, ''));

/** Letters and digits alone: texts that differ only in blanks, brackets and punctuation say the same. */
export const letters = remembered((text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));

/** Without the number that a heading or an item of a list starts with. */
export const withoutNumber = remembered((text) =>
  plain(text).replace(
    /^(第[一二三四五六七八九十]+部分|[(]?([一二三四五六七八九十]{1,3}|\d{1,2})([)]|[、.．](?!\d)))[、.:]?/,
    '',
  ),
);
