import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { withCell } from '#entry';
import { projectRoot } from '#platform';
import { builtInPack } from '#template';
import { checkDocument, LiveCheck } from '#validation';
import { readPdf } from '../../../libs/exchange/src/pdf/read-pdf.js';
import { cleanReference } from '../clean-reference.js';
import { barePdfText } from './bare-pdf-text.js';
import { bareSums } from './bare-sums.js';
import { compareTables } from './compare-tables.js';
import { inTurns } from './in-turns.js';
import { printedCells } from './printed-cells.js';
import { spreadsheet } from './spreadsheet.js';

// npm run bench:check [-- rounds documents]: each line is a ratio against a baseline of the same run.
const [rounds = 300, documents = 10_000] = process.argv.slice(2).map(Number);

/** Until the machine code of everything is there. */
const WARM_UP = 600;

const document = await cleanReference();
const pack = await builtInPack(document.pack.id);
const cells = printedCells(document);
const comparisons = compareTables(document, pack);
const sums = bareSums(cells, comparisons);
const open = spreadsheet(cells, comparisons);

const [everything = 0, tables = 0, floor = 0, opened = 0] = await inTurns(rounds, WARM_UP, [
  () => checkDocument(anew(document), pack),
  () => compareTables(anew(document), pack),
  () => sums(),
  () => open().destroy(),
]);
say('the sums of the tables', tables, floor, 'the same sums as a bare loop on integers');
say('the whole check, with text and forms', everything, floor, 'the sums of its tables as a bare loop on integers');
say('a spreadsheet engine', opened, tables, 'the sums of the tables');

// One figure after the other is broken and mended again, as under the hands of a person.
const edited = cells.flatMap((cell) => [withCell(document, cell, '1.00'), document]);
const nextOf = (turn: number) => edited[turn % edited.length] ?? document;
const turns = { live: 0, whole: 0, sheet: 0 };
const live = new LiveCheck(pack);
const workbook = open();
const [changed = 0, whole = 0, recalculated = 0] = await inTurns(rounds, WARM_UP, [
  () => live.check(nextOf(turns.live++)),
  () => checkDocument(nextOf(turns.whole++), pack),
  () => workbook.setCellContents({ sheet: 0, row: (turns.sheet >> 1) % cells.length, col: 0 }, turns.sheet++ % 2),
]);
say('the check after one changed cell', changed, whole, 'the whole check');
say('a spreadsheet engine after one changed cell', recalculated, changed, 'the check after one changed cell');

const pdf = await readFile(join(projectRoot(), 'tests/golden/2024/putuo-caizhengju/source.pdf'));
const [read = 0, bare = 0] = await inTurns(Math.ceil(rounds / 30), 20, [
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

/** As a document that was never seen before, though its words are. */
function anew({ tables, ...rest }: DisclosureDocument): DisclosureDocument {
  return { ...rest, tables: tables.map((table) => ({ ...table })) };
}

function say(what: string, time: number, baseline: number, of: string): void {
  console.log(`${what}: ${(time / baseline).toFixed(2)} × ${of}`);
}
