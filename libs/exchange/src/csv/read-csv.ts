import type { Outcome } from '#kernel';
import { type DecodeRefusal, decodeText } from '../decode.js';
import { BOUNDS } from '../source/bounds.js';
import { Grid } from '../source/grid.js';
import { sheetBlocks } from '../source/sheet-blocks.js';
import type { Source, SourceRow } from '../source/source.js';
import { reading, type SourceRefusal, Unreadable } from '../source/unreadable.js';
import { words } from '../source/words.js';
import { delimiterOf } from './delimiter.js';
import { type CsvRecord, type Delimiter, records } from './records.js';

/** A CSV file: commas, semicolons or tabs, whichever it has, in any encoding that text may have. */
export function readCsv(bytes: Uint8Array): Outcome<Source, DecodeRefusal | SourceRefusal> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  return reading('CSV', bytes, () => ({ blocks: sheetBlocks(rowsOf(recordsOf(text.value))), remarks: [] }));
}

/** Excel's first line "sep=;" names the delimiter and is no record. */
function recordsOf(text: string): readonly CsvRecord[] {
  const declared = /^sep=([,;\t])\r?\n/i.exec(text)?.[1] as Delimiter | undefined;
  const all: CsvRecord[] = [];
  let fields = 0;
  for (const record of records(text, declared ?? delimiterOf(text))) {
    if (record.isOpen) throw new Unreadable('FILE.TRUNCATED', { line: record.line });
    fields += record.fields.length;
    if (all.push(record) > BOUNDS.lines || fields > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
  }
  return declared ? all.slice(1) : all;
}

/** A record of one field is a line across the whole table. */
function rowsOf(all: readonly CsvRecord[]): SourceRow[] {
  const grid = new Grid();
  const width = all.reduce((most, { fields }) => Math.max(most, fields.length), 1);
  all.forEach(({ line, fields }, r) => {
    grid.reach(r);
    const columns = fields.length === 1 ? width : 1;
    fields.forEach((field, c) => {
      const text = words(field, line);
      if (text !== '') grid.put(r, c, text, 1, columns);
    });
  });
  return grid.rows().map((cells, r) => ({ cells, at: { page: null, line: all[r]?.line ?? 0 } }));
}
