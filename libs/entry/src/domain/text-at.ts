import type { CellPlace, DisclosureDocument, Place } from '#contracts';
import type { Json } from '#kernel';
import type { CompiledPack } from '#template';
import { DocumentIndex, sentencesOf } from './document-index.js';
import { textsWithin } from './texts-within.js';

/** What stands at a place: "" for a blank cell, null where the document has no such place. */
export function textAt(document: DisclosureDocument, place: Place, pack: CompiledPack): string | null {
  const index = new DocumentIndex(document);
  switch (place.kind) {
    case 'table':
      return index.table(place.table)?.title ?? null;
    case 'row':
      return rowText(index, place.table, place.row);
    case 'cell':
      return cellText(index, place, pack);
    case 'sentence':
      return sentenceText(index, place.section, place.sentence);
    case 'form':
      return formText(index, place.form, place.field);
  }
}

function rowText(index: DocumentIndex, table: string, row: string): string | null {
  const found = index.row(table, row);
  return found ? `${found.code ?? ''} ${found.name ?? ''}`.trim() : null;
}

/** A row leaves its blank cells out, so which columns there are is for the pack to say. */
function cellText(index: DocumentIndex, { table, row, column }: CellPlace, { pack }: CompiledPack): string | null {
  const found = index.row(table, row);
  const columns = pack.tables.find(({ key }) => key === table)?.columns ?? [];
  return found && columns.some(({ key }) => key === column) ? (found.cells[column] ?? '') : null;
}

function sentenceText(index: DocumentIndex, key: string, sentence: number): string | null {
  const section = index.section(key);
  if (!section) return null;
  return sentence === 0 ? `${section.number} ${section.title}`.trim() : (sentencesOf(section)[sentence - 1] ?? null);
}

/** A form without a field stands for its title. */
function formText(index: DocumentIndex, key: string, field: string): string | null {
  const form = index.form(key);
  if (!form || field === '') return form?.title ?? null;
  return new Map(textsWithin(form as unknown as Json)).get(field) ?? null;
}
