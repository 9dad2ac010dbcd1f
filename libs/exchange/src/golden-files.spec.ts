import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { builtInPacks } from '#template';
import { readPdf } from './pdf/read-pdf.js';
import { readDocument } from './read-document.js';
import { isPrintedAmount } from './text/tidy.js';

const GOLDEN = join(import.meta.dirname, '../../../tests/golden/2024');
const CASES = ['putuo-shehuigongzuobu', 'putuo-caizhengju'];

async function read(bytes: Uint8Array): Promise<DisclosureDocument> {
  const outcome = await readDocument(bytes, await builtInPacks());
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.document;
}

describe.each(CASES)('the published file of %s', (name) => {
  const file = join(GOLDEN, name, 'document.json');
  const source = readFileSync(join(GOLDEN, name, 'source.pdf'));

  it('is read as the golden document says', async () => {
    const document = await read(source);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`);
    expect(document).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('keeps every figure of every table, and loses none', async () => {
    const printed = await readPdf(source);
    if (!printed.ok) throw new Error(printed.code);
    const cells = printed.value.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [],
    );
    const figures = cells.filter(isPrintedAmount).map((cell) => cell.replaceAll(',', ''));
    const document = await read(source);
    const kept = document.tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
    expect(figures.length).toBeGreaterThan(150);
    expect(kept.sort()).toEqual(figures.sort());
    expect(document.losses).toEqual([]);
    expect(document.pack.id).toBe('shanghai-2024');
  });
});
