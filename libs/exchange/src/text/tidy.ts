import { Amount, type MoneyUnit } from '#kernel';

/** For comparing: no white space, full-width forms and look-alike radicals made plain, one kind of bracket and quote. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”"'‘’「」]/g, '')
    .replace(/[【〔]/g, '(')
    .replace(/[】〕]/g, ')');
}

/**
 * For keeping: what a person typed, without the line breaks and double spaces that a page layout put in. Kangxi
 * radicals (⼊ for 入) are how some programs extract text from a PDF; nobody types them.
 */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u2F00-\u2FDF]/g, (radical) => radical.normalize('NFKC'))
    .trim();
}

/** A name in a table cell: Chinese characters that the cell's width drove apart are joined again. */
export function tidyName(text: string): string {
  return tidy(text).replace(/(?<=[\u2E80-\u9FFF（）()、，：]) (?=[\u2E80-\u9FFF（）()、，：])/g, '');
}

/** A dash or stroke alone means that there is nothing, and so does the word. */
const NOTHING = /^([-—–－]+|[/\\]|无)$/;

/** Accountants write what is negative in brackets. */
const BRACKETED = /^\(([\d,]*\d\.\d+)\)$/;

/** The printed figure without grouping, "" for a blank cell, null for what is no figure. */
export function figureOf(cell: string, unit: MoneyUnit): string | null {
  const text = cell.normalize('NFKC').replace(/\s/g, '').replace(/−/g, '-').replace(BRACKETED, '-$1');
  if (text === '' || NOTHING.test(text)) return '';
  if (!Amount.parse(text, unit).ok) return null;
  return text.replaceAll(',', '');
}

/** Is it a figure as amounts are printed, with decimals or groups? Numbers of lines and columns are not. */
export function isPrintedAmount(cell: string): boolean {
  const text = cell.normalize('NFKC').replace(/\s/g, '');
  return /^[-−]?[\d,]*\d([.]\d+|,\d{3})$/.test(text) || BRACKETED.test(text);
}
