import { type Line, lineOf } from './lines.js';
import { tidy } from './tidy.js';

const NUMERALS = '一二三四五六七八九十';

export interface Heading {
  /** 0: 第一部分; 1: 一、; 2: （一） */
  readonly level: 0 | 1 | 2;
  /** As printed: "第一部分", "十二", "（一）" */
  readonly number: string;
  readonly title: string;
}

const SHAPES: readonly RegExp[] = [
  new RegExp(`^(第[${NUMERALS}]+部分)[ :：]*(.*)$`),
  new RegExp(`^([${NUMERALS}]{1,3})、 ?(.+)$`),
  new RegExp(`^([（(][${NUMERALS}]{1,3}[)）]) ?(.+)$`),
];

/** A heading is short and is not a sentence, unless it is marked as one. */
const LONGEST = 60;
const SENTENCE_END = /[。；;，,：:]$/;

/** The heading in a line, judged by its shape alone. */
export function headingOf(line: Line): Heading | null {
  if (line.cells || line.mark === 'text') return null;
  if (line.mark === null && (line.text.length > LONGEST || SENTENCE_END.test(line.text))) return null;
  for (const [level, shape] of SHAPES.entries()) {
    const [, number = '', title = ''] = shape.exec(line.text) ?? [];
    if (number === '') continue;
    const isSentence = level === 2 && line.mark === null && title.includes('。');
    return isSentence ? null : { level: level as Heading['level'], number, title: tidy(title) };
  }
  return null;
}

/** "九、…" at the start of a line, heading or not. */
export function startsNumbered(line: Line): boolean {
  return line.cells === null && line.mark === null && SHAPES[1]?.test(line.text) === true;
}

/** The line that `headingOf` reads as this heading: "第一部分 标题", "一、标题", "（一）标题", marked where it must be. */
export function headingLine({ level, number, title }: Heading): string {
  const text = level === 1 ? `${number}、${title}` : `${number}${level === 0 ? ' ' : ''}${title}`;
  return headingOf(lineOf(text, 0)) ? text : `${'#'.repeat(level + 1)} ${text}`;
}
