import type { Block, DisclosureDocument, PartContent, Place, SectionContent } from '#contracts';
import { canonicalJson, type Json } from '#kernel';
import { allSections, sentencesOf } from './document-index.js';
import { textsWithin } from './texts-within.js';

/** One place at which two documents differ; "" stands for what is absent. */
export interface Difference {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/**
 * Every table's words, row, cell, section, sentence and form field that differs, in document order; added and removed
 * ones last where only the newer or older document has them. Captions and plain tables count to their section's title.
 */
export function compareDocuments(before: DisclosureDocument, after: DisclosureDocument): readonly Difference[] {
  const old = textsOf(before);
  const now = textsOf(after);
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const was = old.get(key);
    const is = now.get(key);
    const place = is?.place ?? was?.place;
    return place && was?.text !== is?.text ? [{ place, before: was?.text ?? '', after: is?.text ?? '' }] : [];
  });
}

type Texts = Map<string, { readonly place: Place; readonly text: string }>;

function textsOf(document: DisclosureDocument): Texts {
  const texts: Texts = new Map();
  for (const [place, text] of [...tableTexts(document), ...sectionTexts(document), ...formTexts(document)])
    texts.set(canonicalJson({ ...place }), { place, text });
  return texts;
}

type PlacedText = readonly [place: Place, text: string];

function* tableTexts(document: DisclosureDocument): Generator<PlacedText> {
  for (const { key: table, title, notes, emptyStatement, rows } of document.tables) {
    yield [
      { kind: 'table', table },
      [title, ...notes, ...(emptyStatement === null ? [] : [emptyStatement])].join('\n'),
    ];
    for (const { key: row, code, name, cells } of rows) {
      yield [{ kind: 'row', table, row }, `${code ?? ''} ${name ?? ''}`.trim()];
      for (const [column, figure] of Object.entries(cells)) yield [{ kind: 'cell', table, row, column }, figure];
    }
  }
}

function* sectionTexts(document: DisclosureDocument): Generator<PlacedText> {
  for (const section of allSections(document)) {
    yield [{ kind: 'sentence', section: section.key, sentence: 0 }, headOf(section)];
    for (const [i, text] of sentencesOf(section).entries())
      yield [{ kind: 'sentence', section: section.key, sentence: i + 1 }, text];
  }
}

function headOf({ number, title, blocks }: PartContent | SectionContent): string {
  return [`${number} ${title}`.trim(), ...blocks.map(wordsBesideSentences)].filter((text) => text !== '').join('\n');
}

function wordsBesideSentences(block: Block): string {
  if (block.kind === 'paragraph') return '';
  return block.kind === 'figure' ? block.caption : block.rows.map((cells) => cells.join('\t')).join('\n');
}

function* formTexts(document: DisclosureDocument): Generator<PlacedText> {
  for (const form of document.forms) {
    for (const [field, text] of textsWithin(form as unknown as Json))
      yield [{ kind: 'form', form: form.key, field }, text];
  }
}
