import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentIndex, withCell } from '#entry';
import { projectRoot } from '#platform';
import { builtInPack } from '#template';
import { checkDocument, LiveCheck, runChecks } from '#validation';
import { readPdf } from '../../../libs/exchange/src/pdf/read-pdf.js';
import { cleanReference } from '../clean-reference.js';
import { barePdfText } from './bare-pdf-text.js';
import { bareSums } from './bare-sums.js';
import { inTurns } from './in-turns.js';
import { spreadsheet } from './spreadsheet.js';

// npm run bench:check [-- rounds documents]: each line is a ratio against a baseline of the same run.
const [rounds = 300, documents = 10_000] = process.argv.slice(2).map(Number);

const document = await cleanReference();
const pack = await builtInPack(document.pack.id);
const sums = bareSums(document, runChecks(document, pack));

const sheet = spreadsheet(document, runChecks(document, pack));
const [everything = 0, floor = 0, opened = 0] = await inTurns(rounds, [
  () => checkDocument(document, pack),
  () => sums(),
  () => sheet.open().destroy(),
]);
say('the whole check', everything, floor, 'its sums alone, as a loop on integers');
say('a spreadsheet engine with the same sums', opened, everything, 'the whole check');

// One figure goes to and fro, as under the hands of a person.
const cell = { table: 'income', row: 'total', column: 'c1' };
const asPrinted = new DocumentIndex(document).figure(cell.table, cell.row, cell.column) ?? '';
const [one = document, other = document] = [asPrinted, '1.00'].map((figure) => withCell(document, cell, figure));
let turn = 0;
const next = () => (++turn % 2 === 0 ? one : other);
const live = new LiveCheck(pack);
const workbook = sheet.open();
const address = { sheet: 0, row: sheet.rowOf(cell.table, cell.row, cell.column) ?? 0, col: 0 };
const [changed = 0, whole = 0, recalculated = 0] = await inTurns(rounds, [
  () => live.check(next()),
  () => checkDocument(next(), pack),
  () => workbook.setCellContents(address, ++turn % 2),
]);
say('the check after one changed cell', changed, whole, 'the whole check');
say('a spreadsheet engine after one changed cell', recalculated, changed, 'the check after one changed cell');

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
