import { plain, tidy } from './tidy.js';

/** One line of the source. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Tidied, without a Markdown bullet. */
  readonly text: string;
  /** For comparing. */
  readonly plain: string;
  /** The cells of a tabbed line; null for any other. */
  readonly cells: readonly string[] | null;
}

export function splitLines(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n')
    .split('\n')
    .map((raw, i) => lineOf(raw, i + 1));
}

function lineOf(raw: string, number: number): Line {
  const cells = cellsOf(raw);
  const text = tidy(cells ? cells.join(' ') : raw.replace(/^\s*[-*•] +/, '').replace(/^#{1,6} +/, ''));
  return { number, text, plain: plain(text), cells };
}

/** A tabbed line, or a Markdown row between pipes. */
function cellsOf(raw: string): readonly string[] | null {
  if (raw.includes('\t')) return raw.split('\t').map(tidy);
  const pipes = /^\s*\|(.*)\|\s*$/.exec(raw)?.[1];
  return pipes === undefined ? null : pipes.split('|').map(tidy);
}

/** "|---|:--:|" under a Markdown header. */
export function isRuler(line: Line): boolean {
  return line.cells !== null && line.cells.every((cell) => /^:?-+:?$/.test(cell));
}

const NUMERALS = '一二三四五六七八九十';

export interface Heading {
  /** 0: 第一部分; 1: 一、; 2: （一） */
  readonly level: 0 | 1 | 2;
  /** As printed: "第一部分", "十二", "（一）" */
  readonly number: string;
  readonly title: string;
}

const PART = new RegExp(`^(第[${NUMERALS}]+部分)[ :：]*(.*)$`);
const SECTION = new RegExp(`^([${NUMERALS}]{1,3})、 ?(.+)$`);
const SUBSECTION = new RegExp(`^([（(][${NUMERALS}]{1,3}[)）]) ?(.+)$`);

/** A heading is short and does not end as a sentence does. */
const LONGEST_HEADING = 60;

/** The heading in a line, judged by its shape alone. */
export function headingOf(line: Line): Heading | null {
  if (line.cells) return null;
  const part = PART.exec(line.text);
  if (part) return { level: 0, number: part[1] ?? '', title: tidy(part[2] ?? '') };
  if (line.text.length > LONGEST_HEADING || /[。；;，,：:]$/.test(line.text)) return null;
  const section = SECTION.exec(line.text);
  if (section) return { level: 1, number: section[1] ?? '', title: tidy(section[2] ?? '') };
  const sub = SUBSECTION.exec(line.text);
  return sub && !/[。；]/.test(line.text) ? { level: 2, number: sub[1] ?? '', title: tidy(sub[2] ?? '') } : null;
}

/** "九、…" at the start of a line, heading or not. */
export function startsNumbered(line: Line): boolean {
  return !line.cells && SECTION.test(line.text);
}
