import type { DisclosureDocument, Place } from '#contracts';
import { canonicalJson, type Json } from '#kernel';
import { allSections, sentencesOf } from './document-index.js';

/** One place at which two documents differ; "" stands for what is absent. */
export interface Difference {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** Every cell, row name, sentence and form field that differs, in document order. */
export function compareDocuments(before: DisclosureDocument, after: DisclosureDocument): readonly Difference[] {
  const old = places(before);
  const now = places(after);
  const keys = [...old.keys(), ...[...now.keys()].filter((key) => !old.has(key))];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const place = is?.place ?? was?.place;
    return place && (was?.text ?? '') !== (is?.text ?? '')
      ? [{ place, before: was?.text ?? '', after: is?.text ?? '' }]
      : [];
  });
}

type Texts = Map<string, { readonly place: Place; readonly text: string }>;

function places(document: DisclosureDocument): Texts {
  const texts: Texts = new Map();
  const put = (place: Place, text: string): void => {
    texts.set(canonicalJson(place as unknown as Json), { place, text });
  };
  for (const table of document.tables) {
    put({ kind: 'table', table: table.key }, [table.title, ...table.notes, table.emptyStatement ?? ''].join('\n'));
    for (const row of table.rows) {
      put({ kind: 'row', table: table.key, row: row.key }, [row.code ?? '', row.name ?? ''].join(' '));
      for (const [column, figure] of Object.entries(row.cells))
        put({ kind: 'cell', table: table.key, row: row.key, column }, figure);
    }
  }
  for (const section of allSections(document)) {
    put({ kind: 'sentence', section: section.key, sentence: 0 }, section.title);
    for (const [i, text] of sentencesOf(section).entries()) {
      put({ kind: 'sentence', section: section.key, sentence: i + 1 }, text);
    }
  }
  for (const form of document.forms) {
    for (const [field, text] of fieldsOf(form as unknown as Json)) put({ kind: 'form', form: form.key, field }, text);
  }
  return texts;
}

/** The texts of a form by path: "goals.1.indicators.2.score". */
function* fieldsOf(value: Json | undefined, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  if (value === null || typeof value !== 'object') return;
  const members = Array.isArray(value) ? value.map((item, i) => [`${i + 1}`, item] as const) : Object.entries(value);
  for (const [step, member] of members)
    yield* fieldsOf(member as Json | undefined, path === '' ? step : `${path}.${step}`);
}
