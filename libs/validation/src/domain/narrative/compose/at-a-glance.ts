import type { DisclosureDocument } from '#contracts';
import type { CompiledPack } from '#template';
import { FigureBook } from '../../figures/figure-book.js';
import { composeNarrative } from './compose-narrative.js';
import { textOf } from './composed.js';

/** What a reader wants to know first. */
const FIRST = new Set([
  'note-income',
  'note-expenditure',
  'note-appropriation-summary',
  'note-general-budget-overall',
  'note-three-public-overall',
]);

/** 要点: what the tables say in a few paragraphs, whatever the document's own text says. */
export function atAGlance(document: DisclosureDocument, compiled: CompiledPack): readonly string[] {
  return composeNarrative(new FigureBook(document, compiled))
    .filter(({ section }) => FIRST.has(section))
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.map(textOf).join('')));
}
