import type { Block, DisclosureDocument, PartContent, Place, SectionContent } from '#contracts';
import { once } from '#kernel';

/** One sentence, cell or caption of the narrative, and where it stands. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
  readonly section: PartContent | SectionContent;
  readonly part: PartContent;
  /** Counts the blocks of the section: passages of one paragraph have the same. */
  readonly block: number;
  readonly kind: Block['kind'];
}

/** Everything that the parts say, in source order; without titles, tables of the pack and forms. */
export function passagesOf({ parts }: Pick<DisclosureDocument, 'parts'>): readonly Passage[] {
  return passages(parts);
}

const passages = once((parts: readonly PartContent[]): readonly Passage[] => {
  const found: Passage[] = [];
  const walk = (section: PartContent | SectionContent, part: PartContent) => {
    found.push(...passagesIn(section, part));
    for (const inner of section.sections) walk(inner, part);
  };
  for (const part of parts) walk(part, part);
  return found;
});

function passagesIn(section: PartContent | SectionContent, part: PartContent): readonly Passage[] {
  let sentences = 0;
  return section.blocks.flatMap((block, i) =>
    textsOf(block).map((text) => {
      const sentence = block.kind === 'paragraph' ? ++sentences : 0;
      const place = { kind: 'sentence' as const, section: section.key, sentence };
      return { text, place, section, part, block: i, kind: block.kind };
    }),
  );
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'figure' ? [block.caption] : block.rows.flat();
}

/** 名词解释 explains words in general: it tells nothing of what the department did. */
export function isGlossary(part: PartContent): boolean {
  return part.key === 'glossary' || part.title.includes('名词解释');
}
