import { jest } from '@jest/globals';
import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { LESS, PUBLISHED, publishedPdf, WHOLE } from './every-format.fixture.js';
import { readPdf } from './pdf/read-pdf.js';
import { readDocument } from './read-document.js';
import type { Source } from './source/source.js';

jest.setTimeout(30_000);

const packs = await Promise.all(['shanghai-2024', 'generic'].map((id) => builtInPack(id)));

const figuresOf = ({ tables }: DisclosureDocument) =>
  tables.map(({ key, unit, rows }) => ({ key, unit, rows: rows.map(({ code, cells }) => ({ code, cells })) }));

const cellsOf = (document: DisclosureDocument) =>
  new Set(
    document.tables.flatMap(({ key, rows }) =>
      rows.flatMap((row) =>
        Object.entries(row.cells).map(([column, figure]) => `${key}/${row.key}/${column} ${figure}`),
      ),
    ),
  );

describe.each(PUBLISHED)('%s', (folder) => {
  let source: Source;
  let published: readonly DisclosureDocument[];
  beforeAll(async () => {
    const outcome = await readPdf(publishedPdf(folder));
    if (!outcome.ok) throw new Error(outcome.code);
    source = outcome.value;
    published = await readWithEach(publishedPdf(folder));
  });

  it.each(Object.keys(WHOLE))('reads the same from %s as from the PDF, by every pack that fits', async (format) => {
    const written = await readWithEach(WHOLE[format]?.(source));
    expect(written.map(figuresOf)).toEqual(published.map(figuresOf));
    expect(written.map(({ identity }) => identity)).toEqual(published.map(({ identity }) => identity));
  });

  it.each(Object.keys(LESS))('reads no other figure from %s, and lists what it cannot place', async (format) => {
    const written = await readWithEach(LESS[format]?.(source));
    for (const [i, document] of written.entries()) {
      const [read, known] = [document, published[i] as DisclosureDocument].map(cellsOf);
      const missed = [...(known ?? [])].filter((cell) => !read?.has(cell));
      const unplaced = document.losses.filter(({ code }) =>
        ['LOSS.FIGURE_UNPLACED', 'LOSS.COLUMN_UNKNOWN'].includes(code),
      );
      expect([...(read ?? [])].filter((cell) => !known?.has(cell))).toEqual([]);
      expect(unplaced.length).toBeGreaterThanOrEqual(missed.length);
    }
  });
});

async function readWithEach(bytes: Uint8Array = new Uint8Array()): Promise<readonly DisclosureDocument[]> {
  const documents: DisclosureDocument[] = [];
  for (const pack of packs) {
    const outcome = await readDocument(bytes, pack);
    if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.details)}`);
    documents.push(outcome.value.document);
  }
  return documents;
}
