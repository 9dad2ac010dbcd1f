import type { Decimal } from '#kernel';
import type { FormatPiece } from './format-sections.js';

const DAY = 86_400;
/** Day 0 of the two calendars. In the one from 1900 it is a day early, since that counts a 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A day number as a date or time in the order and with the separators of its format. */
export function dateText(value: Decimal, section: readonly FormatPiece[], since1904: boolean): string {
  if (value.isNegative() || value.greaterThan(LAST_DAY)) return String(value);
  const seconds = value.times(DAY).round().toNumber();
  const date = new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + seconds * 1000);
  const runs = runsOf(section);
  return runs
    .map((run, i) => (run.code ? part(date, run.text.toLowerCase(), isMinute(runs, i)) : run.text))
    .join('')
    .trim();
}

/** "yyyy" as one piece. */
function runsOf(section: readonly FormatPiece[]): FormatPiece[] {
  const runs: FormatPiece[] = [];
  for (const piece of section) {
    const last = runs.at(-1);
    const goesOn = last?.code && piece.code && last.text.endsWith(piece.text);
    if (goesOn) runs[runs.length - 1] = { code: true, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

/** "m" after hours or before seconds. */
function isMinute(runs: readonly FormatPiece[], i: number): boolean {
  const codes = runs
    .map(({ code, text }) => (code ? text[0]?.toLowerCase() : ''))
    .map((c) => ('ymdhs'.includes(c ?? '') ? c : ''));
  const before = codes.slice(0, i).findLast((code) => code !== '');
  const after = codes.slice(i + 1).find((code) => code !== '');
  return before === 'h' || after === 's';
}

function part(date: Date, run: string, isMinute: boolean): string {
  const padded = (n: number) => String(n).padStart(Math.min(run.length, 2), '0');
  if (run.startsWith('y')) return String(date.getUTCFullYear()).slice(run.length > 2 ? 0 : 2);
  if (run.startsWith('m')) return padded(isMinute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
  if (run.startsWith('d')) return padded(date.getUTCDate());
  if (run.startsWith('h')) return padded(date.getUTCHours());
  if (run.startsWith('s')) return padded(date.getUTCSeconds());
  return /[./,]/.test(run) && run.length === 1 ? run : '';
}
