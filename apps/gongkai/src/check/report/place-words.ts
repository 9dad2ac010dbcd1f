import type { CellPlace, DisclosureDocument, Place, RowPlace, SentencePlace } from '#contracts';
import { DocumentIndex, sentencesOf } from '#entry';
import type { TemplatePack } from '#template';
import { formField } from './form-field.js';
import { grouped } from './wording.js';

/** Where a finding points, in the words that a reader of the document would use. */
export interface PlaceWords {
  /** "表5 …支出决算表 · 201 … · 小计" */
  readonly where: string;
  /** What is printed there, "" for a blank; null where a place is no single figure. */
  readonly figure: string | null;
  /** The sentence, word for word. */
  readonly quote: string | null;
}

/** Tells the places of one document. */
export function placeWordsOf(document: DisclosureDocument, pack: TemplatePack): (place: Place) => PlaceWords {
  const index = new DocumentIndex(document);
  return (place) => {
    switch (place.kind) {
      case 'table':
        return { where: tableWords(place.table, pack), figure: null, quote: null };
      case 'row':
        return { where: rowWords(place, index, pack), figure: null, quote: null };
      case 'cell':
        return cellWords(place, index, pack);
      case 'sentence':
        return sentenceWords(place, index);
      case 'form':
        return { ...formField(place, index.form(place.form)), quote: null };
    }
  };
}

/** One rule may come to the same place twice; people are sent there once. */
export function distinctPlaces(places: readonly Place[], wordsOf: (place: Place) => PlaceWords): PlaceWords[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), wordsOf(place)])).values()];
}

function tableWords(key: string, pack: TemplatePack): string {
  const table = pack.tables.find((candidate) => candidate.key === key);
  return table ? `表${table.ordinal} ${table.title}` : key;
}

function rowWords(place: RowPlace | CellPlace, index: DocumentIndex, pack: TemplatePack): string {
  const row = index.row(place.table, place.row);
  const template = pack.tables.find(({ key }) => key === place.table);
  const known = template?.blocks.flatMap((block) => block.rows).find(({ key }) => key === place.row);
  const words = [row?.code ?? known?.code, row?.name ?? known?.name].filter(Boolean).join(' ');
  return `${tableWords(place.table, pack)} · ${words || place.row}`;
}

function cellWords(place: CellPlace, index: DocumentIndex, pack: TemplatePack): PlaceWords {
  const columns = pack.tables.find(({ key }) => key === place.table)?.columns;
  const column = columns?.find(({ key }) => key === place.column)?.name ?? place.column;
  return {
    where: `${rowWords(place, index, pack)} · ${column}`,
    figure: grouped(index.figure(place.table, place.row, place.column) ?? ''),
    quote: null,
  };
}

function sentenceWords(place: SentencePlace, index: DocumentIndex): PlaceWords {
  const section = index.section(place.section);
  if (!section) return { where: place.section, figure: null, quote: null };
  const heading = `${section.number}${separator(section.number)}${section.title}`;
  const quote = sentencesOf(section)[place.sentence - 1]?.trim();
  if (quote === undefined) return { where: heading, figure: null, quote: null };
  return { where: `${heading} · 第${place.sentence}句`, figure: null, quote };
}

/** As headings are printed: 十二、 · （一） · 第一部分 */
function separator(number: string): string {
  if (number === '' || /[)）]$/.test(number)) return '';
  return number.startsWith('第') ? ' ' : '、';
}
