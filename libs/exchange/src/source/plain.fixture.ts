import type { Outcome } from '#kernel';
import type { Source, SourceBlock } from './source.js';

/** The source of a file that can be read. */
export function sourceOf(outcome: Outcome<Source>): Source {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.details)}`);
  return outcome.value;
}

/** Blocks for comparing by eye: a text as itself, a table as rows of cells, covered ones as ← and ↑. */
export function plainly(outcome: Outcome<Source>): (string | string[][])[] {
  return sourceOf(outcome).blocks.map(plainBlock);
}

function plainBlock(block: SourceBlock): string | string[][] {
  if (block.kind === 'text') return block.text;
  return block.rows.map(({ cells }) =>
    cells.map(({ text, covered }) => (covered ? { left: '←', above: '↑' }[covered] : text)),
  );
}
