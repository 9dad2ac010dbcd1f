import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { builtInPack, builtInPacks } from '#template';
import { readPdf } from './pdf/read-pdf.js';
import { readDocument } from './read-document.js';
import { isPrintedAmount } from './text/tidy.js';
import { writeText } from './text/write-text.js';

const GOLDEN = join(import.meta.dirname, '../../../tests/golden/2024');
const CASES = ['putuo-shehuigongzuobu', 'putuo-caizhengju'];

/** Reading a picture-laden PDF takes a second; a busy machine may need longer. */
const PATIENCE = 60_000;

async function read(bytes: Uint8Array): Promise<DisclosureDocument> {
  const outcome = await readDocument(bytes, await builtInPacks());
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.document;
}

async function printedFigures(bytes: Uint8Array): Promise<readonly string[]> {
  const source = await readPdf(bytes);
  if (!source.ok) throw new Error(source.code);
  const rows = source.value.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const cells = rows.flatMap((row) => row.cells.map((cell) => cell.text));
  return cells.filter(isPrintedAmount).map((cell) => cell.replaceAll(',', ''));
}

describe.each(CASES)('the published file of %s', (name) => {
  const file = join(GOLDEN, name, 'document.json');
  const source = readFileSync(join(GOLDEN, name, 'source.pdf'));
  let document: DisclosureDocument;

  beforeAll(async () => {
    document = await read(source);
  }, PATIENCE);

  it('is read as the golden document says', () => {
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`);
    expect(document).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('is read by the pack of its region, without a loss', () => {
    expect(document.pack.id).toBe('shanghai-2024');
    expect(document.losses).toEqual([]);
  });

  it('comes back from the text it is written as, table by table', async () => {
    const text = writeText(document, await builtInPack(document.pack.id));
    const again = await read(new TextEncoder().encode(text));
    expect(again.tables).toEqual(document.tables);
    expect(again.pack).toEqual(document.pack);
  });

  it(
    'keeps every figure of every table, and no other',
    async () => {
      const printed = await printedFigures(source);
      const kept = document.tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
      expect(printed.length).toBeGreaterThan(150);
      expect(kept.sort()).toEqual([...printed].sort());
    },
    PATIENCE,
  );
});
