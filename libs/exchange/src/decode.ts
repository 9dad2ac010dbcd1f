import { done, type Outcome, refused } from '#kernel';
import { LIMITS } from './limits.js';

export type FileRefusal =
  | 'FILE.EMPTY'
  | 'FILE.TOO_LARGE'
  | 'FILE.UNKNOWN_TYPE'
  | 'FILE.BINARY'
  | 'FILE.ENCODING'
  | 'FILE.LINE_TOO_LONG';

/** First bytes of files that people upload instead of text. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['DOCX/XLSX', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC/XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['GZIP', [0x1f, 0x8b]],
];

/** Bytes of a text file as text. Tries UTF-8 (with or without BOM), UTF-16 by its BOM, then GB18030. */
export function decodeText(bytes: Uint8Array): Outcome<string, FileRefusal> {
  if (bytes.length === 0) return refused('FILE.EMPTY');
  if (bytes.length > LIMITS.bytes) return refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 });
  const type = SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (type) return refused('FILE.UNKNOWN_TYPE', { type });
  const text = utf16ByMark(bytes) ?? strictly('utf-8', bytes) ?? (hasBinary(bytes) ? null : strictly('gb18030', bytes));
  if (text === null)
    return hasBinary(bytes) ? refused('FILE.BINARY', { offset: firstBinary(bytes) }) : refused('FILE.ENCODING');
  if (text.includes('\0')) return refused('FILE.BINARY', { offset: firstBinary(bytes) });
  if (text.trim() === '') return refused('FILE.EMPTY');
  if (/^\s*<(!doctype html|html)/i.test(text)) return refused('FILE.UNKNOWN_TYPE', { type: 'HTML' });
  return withinLineLimit(text);
}

function withinLineLimit(text: string): Outcome<string, FileRefusal> {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LIMITS.lineLength);
  return long < 0 ? done(text) : refused('FILE.LINE_TOO_LONG', { line: long + 1, length: lines[long]?.length });
}

function utf16ByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes);
  return null;
}

/** Null where the bytes are not sound in that encoding, such as a character cut in two at the end. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

function hasBinary(bytes: Uint8Array): boolean {
  return firstBinary(bytes) >= 0;
}

/** Control bytes other than tab, line feed, form feed and carriage return do not occur in text. */
function firstBinary(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}
