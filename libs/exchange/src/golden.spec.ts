import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { readDocument } from './read-document.js';
import { writeText } from './text/write-text.js';

const FOLDER = join(import.meta.dirname, '../../../tests/golden/2023/qingshan');
const source = readFileSync(join(FOLDER, 'source.txt'));

async function read(bytes: Uint8Array): Promise<DisclosureDocument> {
  const outcome = await readDocument(bytes, await builtInPack());
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.document;
}

describe('the reference disclosure', () => {
  it('is read as the golden document says', async () => {
    const document = await read(source);
    if (process.env.UPDATE_GOLDEN)
      writeFileSync(join(FOLDER, 'document.json'), `${JSON.stringify(document, null, 1)}\n`);
    expect(document).toEqual(JSON.parse(readFileSync(join(FOLDER, 'document.json'), 'utf8')));
  });

  it('comes back from the text it is written as', async () => {
    const document = await read(source);
    expect(await read(new TextEncoder().encode(writeText(document, await builtInPack())))).toEqual(document);
  });

  it('keeps every figure of every table', async () => {
    const lines = source.toString('utf8').split('\n');
    const inTables = lines.slice(
      lines.findIndex((l) => l.startsWith('第二部分') && l.includes('年度')) + 10,
      lines.findLastIndex((l) => l.startsWith('第三部分')),
    );
    const printed = inTables
      .filter((l) => l.includes('\t'))
      .flatMap((l) => l.split('\t'))
      .filter((cell) => /^-?[\d,]+\.\d\d$/.test(cell.trim()));
    const kept = (await read(source)).tables.flatMap((t) => t.rows.flatMap((r) => Object.values(r.cells)));
    expect(printed.length).toBeGreaterThan(200);
    expect(kept.sort()).toEqual(printed.map((cell) => cell.trim().replaceAll(',', '')).sort());
  });

  it('says what the source has lost, and makes nothing up', async () => {
    const document = await read(source);
    expect(document.losses.map(({ code, place }) => [code, place])).toEqual([
      ['LOSS.ROW_MISSING', { table: 'expenditure', row: '22904' }],
      ['LOSS.ROW_LABELS', { table: 'government-fund' }],
    ]);
    const fund = document.tables.find((t) => t.key === 'government-fund');
    expect(fund?.rows.map((r) => [r.key, r.code, r.name])).toEqual([
      ['total', null, null],
      ...[1, 2, 3, 4, 5].map((n) => [`unnamed-${n}`, null, null]),
    ]);
  });
});
