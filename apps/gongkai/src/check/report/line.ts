import type { Bilingual, Tier } from '#contracts';

/** What a line is to the reader; a screen with colours shows it. */
export type Look = 'plain' | 'soft' | 'title' | Tier;

/** One line of a report for a terminal. */
export interface Line {
  readonly text: string;
  readonly look: Look;
  /** A row of a table is not broken: its columns would be lost. */
  readonly isRow?: true;
}

export function line(text = '', look: Look = 'plain'): Line {
  return { text, look };
}

export function row(text: string, look: Look = 'plain'): Line {
  return { text, look, isRow: true };
}

/** Chinese first, English on a line of its own under it. */
export function bothLines({ zh, en }: Bilingual, first: string, indent = ' '.repeat(first.length)): Line[] {
  return [line(first + zh), line(indent + en, 'soft')];
}
