import type { Source, SourceBlock, SourceRow } from '../source/source.js';
import { isFurniture, isYearAlone, separateFurniture } from './furniture.js';
import { gridLine, isPageNumber, type Line, textLine } from './lines.js';

/** The blocks of any file as lines: the one form from which disclosures are read. */
export function sourceLines({ blocks }: Source): readonly Line[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: SourceBlock, table: number): readonly Line[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => rowLines(row, table));
  const lines = separateFurniture(block.text).map((piece) => textLine(piece, block.at.line));
  return lines.filter((line) => line.text !== '' && !isPageNumber(line));
}

/** What stands around a table may lie inside its grid: 公开01表, 部门, 金额单位 in merged cells. */
function rowLines({ cells, at }: SourceRow, table: number): readonly Line[] {
  const texts = cells.map((cell) => cell.text).filter((text) => text !== '');
  if (texts.length === 0) return [];
  if (isBesideTable(texts.flatMap(separateFurniture)))
    return texts.flatMap(separateFurniture).map((text) => textLine(text, at.line));
  return [gridLine(cells, at.line, table)];
}

function isBesideTable(texts: readonly string[]): boolean {
  return texts.some(isFurniture) && texts.every((text) => isFurniture(text) || isYearAlone(text));
}
