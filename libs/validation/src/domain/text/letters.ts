/** Without blanks, full-width and look-alike characters as plain ones: （A） → (A), ⼊ → 入. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** Letters and digits alone: texts that differ only in blanks, brackets and punctuation say the same. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without the number that a heading or an item of a list starts with. */
export function withoutNumber(text: string): string {
  return plain(text).replace(
    /^(第[一二三四五六七八九十]+部分|[(]?([一二三四五六七八九十]{1,3}|\d{1,2})([)]|[、.．](?!\d)))[、.:]?/,
    '',
  );
}
