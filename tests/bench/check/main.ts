import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentIndex, withCell } from '#entry';
import { projectRoot } from '#platform';
import { builtInPack } from '#template';
import { checkDocument, runChecks } from '#validation';
import { readPdf } from '../../../libs/exchange/src/pdf/read-pdf.js';
import { cleanReference } from '../clean-reference.js';
import { barePdfText } from './bare-pdf-text.js';
import { bareSums } from './bare-sums.js';
import { inTurns } from './in-turns.js';

// npm run bench:check [-- rounds documents]: each line is a ratio against a baseline of the same run.
const [rounds = 300, documents = 10_000] = process.argv.slice(2).map(Number);

const document = await cleanReference();
const pack = await builtInPack(document.pack.id);
const sums = bareSums(document, runChecks(document, pack));

const [everything = 0, floor = 0] = await inTurns(rounds, [() => checkDocument(document, pack), () => sums()]);
say('the whole check', everything, floor, 'its sums alone, as a loop on integers');

const cell = { table: 'income', row: 'total', column: 'c1' };
const printed = new DocumentIndex(document).figure('income', 'total', 'c1') ?? '';
const [changed = 0, whole = 0] = await inTurns(rounds, [
  () => checkDocument(withCell(document, cell, printed), pack),
  () => checkDocument(structuredClone(document), pack),
]);
say('the check after one changed cell', changed, whole, 'the check of a document never seen');

const pdf = await readFile(join(projectRoot(), 'tests/golden/2024/putuo-caizhengju/source.pdf'));
const [read = 0, bare = 0] = await inTurns(Math.ceil(rounds / 30), [
  () => readPdf(new Uint8Array(pdf)),
  () => barePdfText(new Uint8Array(pdf)),
]);
say('reading a PDF into paragraphs and tables', read, bare, 'its bare text by the same library');

const held: number[] = [];
for (let n = 1; n <= documents; n++) {
  checkDocument(structuredClone(document), pack);
  if (n % (documents / 10) === 0) held.push(process.memoryUsage().rss);
}
const growth = (held.at(-1) ?? 0) / (held[1] ?? 1);
console.log(`memory after ${documents} documents: ${growth.toFixed(2)} of what it was after ${documents / 5}`);

function say(what: string, time: number, baseline: number, of: string): void {
  console.log(`${what}: ${(time / baseline).toFixed(2)} × ${of}`);
}
