import type { Block } from '#contracts';

export interface NumberedSentence {
  readonly text: string;
  /** Counted from 1 through all paragraphs of its section. */
  readonly number: number;
}

/** From a sentence of a section to the end of its paragraph. */
export function sentencesFrom(
  { blocks }: { readonly blocks: readonly Block[] },
  number: number,
): readonly NumberedSentence[] {
  let before = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const sentences = block.sentences.map((text, i) => ({ text, number: before + i + 1 }));
    if (number <= before + sentences.length) return sentences.slice(number - 1 - before);
    before += sentences.length;
  }
  return [];
}
