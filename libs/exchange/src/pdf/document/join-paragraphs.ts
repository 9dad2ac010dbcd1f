import type { Page, PageItem, PageLine } from '../page/page.js';
import { isChinese, joinLines } from '../text/words.js';
import { type Column, columnsOf } from './text-column.js';

/** One paragraph, told by its first line. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly first: PageLine;
}

export type Part = Paragraph | Exclude<PageItem, PageLine>;

/** In ems: what still counts as flush with the margin, and as reaching it. */
const FLUSH = 0.8;
const REACHES = 0.6;
/** A title is so much larger than running text. */
const LARGER = 1.15;
/** How much wider than the usual distance of lines the one between paragraphs is. */
const APART = 1.3;

/** Lines as paragraphs: a line goes on where the one before filled its line and the new one is not indented. */
export function joinParagraphs(items: readonly PageItem[], pages: readonly Page[]): Part[] {
  const columns = columnsOf(pages);
  const parts: Part[] = [];
  let last: PageLine | null = null;
  for (const item of items) {
    const open = parts.at(-1);
    if (item.kind === 'table') {
      parts.push(item);
      last = null;
      continue;
    }
    if (open?.kind === 'paragraph' && last && goesOn(last, item, columns)) {
      parts[parts.length - 1] = { ...open, text: joinLines(open.text, item.text, true) };
    } else parts.push({ kind: 'paragraph', text: item.text, first: item });
    last = item;
  }
  return parts;
}

function goesOn(last: PageLine, next: PageLine, columns: ReadonlyMap<number, Column>): boolean {
  const [before, here] = [columns.get(last.page), columns.get(next.page)];
  if (!before || !here || last.isSpread || next.isSpread || isContentsEntry(last.text)) return false;
  if (Math.abs(last.size - next.size) > 0.1 * last.size || !isClose(last, next, here)) return false;
  const room = before.right - last.right - firstWord(next);
  if (room > REACHES * last.size) return false;
  const isTitle = last.size > LARGER * before.size && last.left - before.left < REACHES * last.size;
  return isTitle || Math.abs(next.left - here.left) < FLUSH * next.size;
}

function isClose(last: PageLine, next: PageLine, { pitch }: Column): boolean {
  if (last.page !== next.page) return next.page === last.page + 1;
  const distance = next.bottom - last.bottom;
  return distance > 0 && distance < APART * Math.max(pitch, last.size * 1.5);
}

/** What no margin breaks, a word, a figure, a bracket and its neighbour, may have left the line before it short. */
const UNBROKEN = /^(?:[\p{Ps}\p{Pi}]*(?:[\w.,%-]+|.)[\p{Pe}\p{Pf}，。、；：？！%]*)/u;

/** "一、", "（二）", "3.", "第四部分": such a line begins something, unless the one before is full to the last. */
const BEGINNING = /^(?:第[一二三四五六七八九十百\d]+\S|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．](?!\d))/;

function firstWord({ text, left, right }: PageLine): number {
  if (BEGINNING.test(text)) return 0;
  const width = (letters: string) => [...letters].reduce((sum, letter) => sum + (isChinese(letter) ? 2 : 1), 0);
  return ((right - left) / width(text)) * width(UNBROKEN.exec(text)?.[0] ?? '');
}

/** A title, its dots and the number of a page. */
function isContentsEntry(text: string): boolean {
  return /[.·…．]{3,} ?[-\dIVXivx]+ ?$/.test(text.replace(/ (?=[.·…．])/g, ''));
}
