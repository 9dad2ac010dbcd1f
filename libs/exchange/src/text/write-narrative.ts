import type { Block, PartContent, SectionContent } from '#contracts';
import { type Heading, headingLine } from './heading.js';
import { splitLines } from './lines.js';
import { markedLine, plainLine } from './plain-line.js';
import { readBlocks } from './read-blocks.js';

export function writePart(part: PartContent): readonly string[] {
  const heading = part.number === '' ? [] : ['', headingLine({ level: 0, ...part }), ''];
  return [...heading, ...writeBlocks(part.blocks), ...part.sections.flatMap((section) => writeSection(section, 1))];
}

function writeSection(section: SectionContent, level: Heading['level']): readonly string[] {
  return [
    headingLine({ level, number: section.number, title: section.title }),
    '',
    ...writeBlocks(section.blocks),
    ...section.sections.flatMap((inner) => writeSection(inner, 2)),
  ];
}

function writeBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, i) => [...writeBlock(block, blocks[i - 1]), '']);
}

function writeBlock(block: Block, previous: Block | undefined): readonly string[] {
  if (block.kind === 'figure') return [block.caption];
  if (block.kind === 'paragraph') return [paragraphLine(block.sentences.join(''), previous)];
  const rows = block.rows.map(rowLine);
  return previous?.kind === 'table' ? ['\\', ...rows] : rows;
}

/** Marked where it would be taken for the rest of the paragraph above it. */
function paragraphLine(text: string, previous: Block | undefined): string {
  const line = plainLine(text);
  const above = previous?.kind === 'paragraph' ? [markedLine(previous.sentences.join(''))] : [];
  const isApart = readBlocks(splitLines([...above, line].join('\n'))).length === above.length + 1;
  return isApart ? line : markedLine(text);
}

/** A row of one cell has no tab and stands between pipes. Marked where it would be taken for something else. */
function rowLine(cells: readonly string[]): string {
  const line = cells.length === 1 ? `|${cells[0]?.replaceAll('|', '\\|')}|` : cells.join('\t');
  const [block] = readBlocks(splitLines(line));
  return block?.kind === 'table' && block.rows[0]?.every((cell, i) => cell === cells[i]) ? line : `\\${line}`;
}
