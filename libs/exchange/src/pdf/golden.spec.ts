import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../source/source.js';
import { readPdf } from './read-pdf.js';

const FOLDER = join(import.meta.dirname, '../../../../tests/golden/2024');
const cases = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

async function read(name: string): Promise<Source> {
  const outcome = await readPdf(readFileSync(join(FOLDER, name, 'source.pdf')));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

/** A row per line, so that a person can read it beside the page: "page | cell | ← | ↑". */
function tablesOf({ blocks }: Source): string[][] {
  return blocks
    .filter((block) => block.kind === 'table')
    .map(({ rows }) =>
      rows.map(({ cells, at }) =>
        [at.page, ...cells.map((c) => (c.covered ? { left: '←', above: '↑' }[c.covered] : c.text))].join(' | '),
      ),
    );
}

const textsOf = ({ blocks }: Source) =>
  blocks.filter((block) => block.kind === 'text').map(({ text, at }) => `${at.page} | ${text}`);

describe.each(cases)('published disclosure %s', (name) => {
  it('has the tables and paragraphs that a person reads there', async () => {
    const source = await read(name);
    const found = { tables: tablesOf(source), texts: textsOf(source) };
    const file = join(FOLDER, name, 'source.json');
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(source.remarks).toEqual([]);
  }, 60_000);
});
