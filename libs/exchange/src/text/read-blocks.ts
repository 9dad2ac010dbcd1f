import type { Block } from '#contracts';
import { isRuler, type Line } from './lines.js';

type Draft = Exclude<Block, { kind: 'paragraph' }> | { readonly kind: 'open'; readonly text: string };

/** Lines of a section as paragraphs, captions and plain tables; a paragraph cut in two by a page break is joined. */
export function readBlocks(lines: readonly Line[]): readonly Block[] {
  const drafts: Draft[] = [];
  let separated = false;
  for (const line of lines.filter((l) => !isRuler(l))) {
    if (isSeparator(line)) separated = true;
    if (line.text === '') continue;
    const last = drafts.at(-1);
    const joined = separated ? null : joinedWith(last, line);
    separated = false;
    if (joined) drafts[drafts.length - 1] = joined;
    else drafts.push(draftOf(line));
  }
  return drafts.map((draft) =>
    draft.kind === 'open' ? { kind: 'paragraph', sentences: splitSentences(draft.text) } : draft,
  );
}

/** A lone "\" keeps two tables apart. */
function isSeparator(line: Line): boolean {
  return line.mark === 'text' && line.text === '';
}

function joinedWith(last: Draft | undefined, line: Line): Draft | null {
  if (last?.kind === 'table' && line.cells) return { kind: 'table', rows: [...last.rows, line.cells] };
  if (last?.kind !== 'open' || !isBrokenOff(last.text) || !mayContinue(line)) return null;
  return { kind: 'open', text: last.text + line.text };
}

function draftOf(line: Line): Draft {
  if (line.cells) return { kind: 'table', rows: [line.cells] };
  return isCaption(line) ? { kind: 'figure', caption: line.text } : { kind: 'open', text: line.text };
}

/** 图1：… */
export function isCaption(line: Line): boolean {
  return line.mark === null && /^图 ?\d+ ?[：:.、 ]/.test(line.text);
}

/** Lines that begin something of their own and are never the rest of a broken paragraph. */
const BEGINS =
  /^(\d+ ?[、.．)]|[（(] ?\d+ ?[)）]|[①-⑳]|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]{1,3}、|注[：:]|附件|说明[：:])/;

function mayContinue(line: Line): boolean {
  return line.cells === null && line.mark === null && !isCaption(line) && !BEGINS.test(line.text);
}

const ENDS = /[。！？；：:;.!?”"）)】]$/;

/** A page holds some 28 characters in a line; a shorter line without a mark at its end is an entry of a list. */
const SHORTEST_BROKEN = 20;

/** A paragraph that a page break cut in two ends without a mark. */
export function isBrokenOff(text: string): boolean {
  return text.length >= SHORTEST_BROKEN && !ENDS.test(text);
}

/** Cuts after 。！？； with the closing quote or bracket that follows; joined, the pieces are the paragraph again. */
export function splitSentences(paragraph: string): readonly string[] {
  return paragraph.match(/[^。！？；]*[。！？；]+[”’"）)]*|[^。！？；]+$/g) ?? [paragraph];
}
