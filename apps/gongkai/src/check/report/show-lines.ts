import { coloursAllowed } from '../../colour.config.js';
import { harmlessText } from '../../harmless-text.js';
import { print } from '../../terminal.js';
import type { Line, Look } from './line.js';
import { wrapText } from './wrap-text.js';

/** What the lines are shown on: a width only where a person looks, colours only where they are welcome. */
export interface Screen {
  readonly width: number | null;
  readonly colours: boolean;
}

const COLOURS: Readonly<Record<Look, string | null>> = {
  plain: null,
  soft: '2',
  title: '1',
  blocking: '1;31',
  explain: '1;33',
  notice: '1;36',
};

export function printLines(lines: readonly Line[]): void {
  const isTerminal = process.stdout.isTTY === true;
  const screen = { width: isTerminal ? process.stdout.columns : null, colours: isTerminal && coloursAllowed() };
  for (const text of showLines(lines, screen)) print(text);
}

export function showLines(lines: readonly Line[], { width, colours }: Screen): string[] {
  return lines.flatMap(({ text, look, isRow }) => {
    const plain = harmlessText(text.replace(/[\r\n\t]+/g, ' '));
    const shown = width === null || isRow ? [plain] : wrapText(plain, width);
    const colour = colours ? COLOURS[look] : null;
    return colour === null ? shown : shown.map((part) => `\u001b[${colour}m${part}\u001b[0m`);
  });
}
