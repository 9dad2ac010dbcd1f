import type { Block } from '#contracts';

/** Marks that no text of a document may hold, so that blocks can be told apart again. */
const PARAGRAPH = '\n';
const SENTENCE = '\r';
const FIGURE = '\f';
const TABLE = '\v';
const ROW = '\u001e';
const CELL = '\t';

/** The blocks of a section as one text. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return PARAGRAPH + block.sentences.map((sentence) => SENTENCE + sentence).join('');
  if (block.kind === 'figure') return FIGURE + block.caption;
  return TABLE + block.rows.map((cells) => ROW + cells.map((cell) => CELL + cell).join('')).join('');
}

/** The blocks again. */
export function blocksOf(text: string): readonly Block[] {
  return text.split(/(?=[\n\f\v])/).flatMap((chunk) => (chunk === '' ? [] : blockOf(chunk[0] ?? '', chunk.slice(1))));
}

function blockOf(mark: string, content: string): Block {
  if (mark === PARAGRAPH) return { kind: 'paragraph', sentences: content.split(SENTENCE).slice(1) };
  if (mark === FIGURE) return { kind: 'figure', caption: content };
  const rows = content.split(ROW).slice(1);
  return { kind: 'table', rows: rows.map((row) => row.split(CELL).slice(1)) };
}

/** The text as people read it: a line for each paragraph, caption and row. */
export function readableText(text: string): string {
  return text.replaceAll(SENTENCE, '').replaceAll(FIGURE, '\n').replaceAll(TABLE, '').replaceAll(ROW, '\n');
}
