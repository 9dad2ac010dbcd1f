import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidationReport } from '#contracts';
import { parseDocument } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from './check-document.js';

const GOLDEN = join(import.meta.dirname, '../../../../tests/golden');
const cases = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('document.json'))
  .map((file) => join(file, '..'));

/** One finding a line, so that a review shows which came, went or moved. */
function printFindings({ findings }: ValidationReport): string {
  const lines = findings.map(({ code, tier, places }) => `  ${JSON.stringify({ code, tier, places })}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** UPDATE_GOLDEN=1 writes what is found now; the difference is for people to read. */
describe('the findings in real disclosures', () => {
  it.each(cases)('%s: exactly those in findings.json', async (folder) => {
    const document = parseDocument(JSON.parse(readFileSync(join(GOLDEN, folder, 'document.json'), 'utf8')));
    if (!document.ok) throw new Error(JSON.stringify(document.details));
    const pack = await builtInPack(document.value.pack.id);
    const found = printFindings(checkDocument(document.value, pack));
    const expected = join(GOLDEN, folder, 'findings.json');
    if (process.env.UPDATE_GOLDEN) writeFileSync(expected, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
