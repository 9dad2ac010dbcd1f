import type { PartContent, SectionContent, SentencePlace } from '#contracts';
import type { SectionTemplate, TemplatePack } from '#template';
import { plainProse } from './plain-prose.js';

/** The paragraphs of one section that speak of money (or cars), as plain prose, one line each, with the way back to the sentences. */
export interface Prose {
  readonly section: PartContent | SectionContent;
  /** The table that the section (or the one around it) explains; null where the pack names none. */
  readonly about: string | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  /** The sentence in which a character of the text stands. */
  readonly placeOf: (at: number) => SentencePlace;
}

/** Every section that speaks of money (or cars), in source order. */
export function readProse(parts: readonly PartContent[], pack: TemplatePack): readonly Prose[] {
  const about = tablesOfSections(pack);
  const found: Prose[] = [];
  const walk = (section: PartContent | SectionContent, around: string | null) => {
    const table = about.get(section.key) ?? around;
    const paragraphs = paragraphsOf(section);
    if (paragraphs.length > 0) found.push({ section, about: table, paragraphs });
    for (const inner of section.sections) walk(inner, table);
  };
  for (const part of parts) walk(part, null);
  return found;
}

function tablesOfSections(pack: TemplatePack): ReadonlyMap<string, string> {
  const tables = new Map<string, string>();
  const walk = (sections: readonly SectionTemplate[]) => {
    for (const section of sections) {
      if (section.table !== null) tables.set(section.key, section.table);
      walk(section.sections);
    }
  };
  for (const part of pack.parts) walk(part.sections);
  return tables;
}

const MONEY = /\d\s*[万亿]?\s*元|\d\s*辆/;

function paragraphsOf(section: PartContent | SectionContent): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before = 0;
  for (const block of section.blocks) {
    if (block.kind !== 'paragraph') continue;
    if (MONEY.test(block.sentences.join(''))) paragraphs.push(paragraphOf(block.sentences, section.key, before));
    before += block.sentences.length;
  }
  return paragraphs;
}

function paragraphOf(sentences: readonly string[], section: string, before: number): Paragraph {
  // A figure is never cut by the end of a sentence, so plain pieces joined are the plain whole.
  const pieces = sentences.map(plainProse);
  const ends: number[] = [];
  for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + piece.length);
  return {
    text: pieces.join(''),
    placeOf: (at) => {
      const index = ends.findIndex((end) => at < end);
      return { kind: 'sentence', section, sentence: before + (index < 0 ? sentences.length : index + 1) };
    },
  };
}
