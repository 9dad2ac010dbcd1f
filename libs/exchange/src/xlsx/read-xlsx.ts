import type { Outcome } from '#kernel';
import { sheetBlocks } from '../source/sheet-blocks.js';
import type { Source, SourceBlock, SourceRemark } from '../source/source.js';
import { reading, type SourceRefusal, Unreadable } from '../source/unreadable.js';
import { OfficeFile } from '../zip/office-file.js';
import { type Lookup, readCells } from './cell-reader.js';
import { readSharedStrings } from './shared-strings.js';
import { sheetRows } from './sheet-rows.js';
import { readFormats } from './styles.js';
import { visibleCells } from './visible-cells.js';
import { readWorkbook, type SheetEntry } from './workbook.js';

/** A workbook as it shows: values in their formats, formulas by their saved results, sheets in order. */
export function readXlsx(bytes: Uint8Array): Outcome<Source, SourceRefusal> {
  return reading('XLSX', bytes, () => {
    const file = new OfficeFile(bytes);
    if (file.kind !== 'XLSX') throw new Unreadable('FILE.UNKNOWN_TYPE', { type: file.kind });
    const { sheets, since1904, sharedStrings, styles } = readWorkbook(file);
    const lookup = { strings: readSharedStrings(file, sharedStrings), formats: readFormats(file, styles), since1904 };
    const reads = sheets.flatMap((sheet, i) => readSheet(file, sheet, i + 1, lookup));
    return {
      blocks: reads.flatMap(({ blocks }) => blocks),
      remarks: [...file.remarks, ...hiddenSheets(sheets), ...hiddenCells(reads), ...formulas(reads)],
    };
  });
}

interface SheetRead {
  readonly name: string;
  readonly blocks: readonly SourceBlock[];
  readonly formulas: number;
  readonly blankFormulas: number;
  readonly hiddenCells: number;
}

function readSheet(file: OfficeFile, { name, isHidden, part }: SheetEntry, page: number, lookup: Lookup): SheetRead[] {
  if (isHidden || part === null) return [];
  const cells = readCells(file, part, lookup);
  const { formulas, blankFormulas } = cells;
  const visible = visibleCells(cells);
  const blocks = named(name, sheetBlocks(sheetRows(visible, page)), page);
  return [{ name, blocks, formulas, blankFormulas, hiddenCells: visible.left }];
}

/** What a spreadsheet program calls a sheet that nobody has named. */
const NO_NAME = /^(sheet|工作表)\d*$/i;

/** The name of a sheet is the title of its table, unless that has one above it that says the same. */
function named(name: string, blocks: readonly SourceBlock[], page: number): readonly SourceBlock[] {
  const text = name.replace(/\s+/g, ' ').trim();
  const tableAt = blocks.findIndex(({ kind }) => kind === 'table');
  if (tableAt < 0 || text === '' || NO_NAME.test(text)) return blocks;
  const titles = blocks.slice(0, tableAt).map((block) => (block.kind === 'text' ? unspaced(block.text) : ''));
  const isSaid = titles.some((title) => title.includes(unspaced(text)) || unspaced(text).includes(title));
  return isSaid ? blocks : [{ kind: 'text', text, at: { page, line: 1 } }, ...blocks];
}

function unspaced(text: string): string {
  return text.replaceAll(' ', '');
}

function hiddenSheets(sheets: readonly SheetEntry[]): SourceRemark[] {
  const hidden = sheets.filter(({ isHidden }) => isHidden);
  return hidden.map(({ name }) => ({ code: 'SOURCE.HIDDEN_SHEET', details: { sheet: name } }));
}

function hiddenCells(reads: readonly SheetRead[]): SourceRemark[] {
  return reads
    .filter((read) => read.hiddenCells > 0)
    .map(({ name, hiddenCells }) => ({ code: 'SOURCE.HIDDEN_CELLS', details: { sheet: name, count: hiddenCells } }));
}

function formulas(reads: readonly SheetRead[]): SourceRemark[] {
  const count = reads.reduce((sum, read) => sum + read.formulas, 0);
  const blank = reads.reduce((sum, read) => sum + read.blankFormulas, 0);
  return count === 0 ? [] : [{ code: 'SOURCE.FORMULAS', details: { count, blank } }];
}
