import type { PartContent, SectionContent } from '#contracts';
import { canonicalJson, type Json } from '#kernel';
import { diffWords } from './diff-words.js';
import type { DocumentDiff, OutlineEntry } from './document-diff.js';
import { textOf } from './section-text.js';

/** Sections by key, their text by words. */
export function diffSections(before: readonly PartContent[], after: readonly PartContent[]): DocumentDiff['sections'] {
  const [old, now] = [textsOf(before), textsOf(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])].filter(
    (key) => (old.get(key) ?? '') !== (now.get(key) ?? ''),
  );
  return {
    outline: outlineChange(outlineOf(before), outlineOf(after)),
    changed: keys.map((section) => ({ section, pieces: diffWords(old.get(section) ?? '', now.get(section) ?? '') })),
  };
}

function outlineChange(before: readonly OutlineEntry[], after: readonly OutlineEntry[]) {
  const text = (outline: readonly OutlineEntry[]) => canonicalJson(outline as unknown as Json);
  return text(before) === text(after) ? null : { before, after };
}

function outlineOf(sections: readonly (PartContent | SectionContent)[], level = 0): OutlineEntry[] {
  return sections.flatMap(({ key, number, title, sections: inner }) => [
    { level, key, number, title },
    ...outlineOf(inner, level + 1),
  ]);
}

function textsOf(sections: readonly (PartContent | SectionContent)[]): Map<string, string> {
  const own = sections.flatMap(({ key, blocks, sections: inner }) => [
    [key, textOf(blocks)] as const,
    ...textsOf(inner),
  ]);
  return new Map(own);
}
