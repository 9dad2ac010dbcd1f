import { done, type Outcome, refused } from '#kernel';
import { LIMITS } from './limits.js';
import { errorCode } from './source/error-code.js';

export type DecodeRefusal =
  | 'FILE.EMPTY'
  | 'FILE.TOO_LARGE'
  | 'FILE.UNKNOWN_TYPE'
  | 'FILE.BINARY'
  | 'FILE.ENCODING'
  | 'FILE.TRUNCATED'
  | 'FILE.LINE_TOO_LONG';

/** First bytes of files that people upload instead of text. */
const SIGNATURES: readonly (readonly [type: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['DOCX/XLSX/ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC/XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['GZIP', [0x1f, 0x8b]],
];

/** Bytes of a text file as text. Tries UTF-16 where a byte order mark says so, then UTF-8, then GB18030. */
export function decodeText(bytes: Uint8Array): Outcome<string, DecodeRefusal> {
  if (bytes.length === 0) return refused('FILE.EMPTY');
  if (bytes.length > LIMITS.bytes) return refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 });
  const type = SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (type) return refused('FILE.UNKNOWN_TYPE', { type });
  const text = decoded(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === '') return refused('FILE.EMPTY');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text.value)) return refused('FILE.UNKNOWN_TYPE', { type: 'HTML/XML' });
  return withinLineLimit(text.value);
}

function decoded(bytes: Uint8Array): Outcome<string, DecodeRefusal> {
  const utf16 = utf16ByMark(bytes);
  if (utf16) return endingWhole(utf16, bytes) ?? refused('FILE.ENCODING');
  const offset = bytes.findIndex(isBinary);
  if (offset >= 0) return refused('FILE.BINARY', { offset });
  return endingWhole('utf-8', bytes) ?? endingWhole('gb18030', bytes) ?? refused('FILE.ENCODING');
}

function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Null where the bytes are not of that encoding; refused where they are, and end in the middle of a character. */
function endingWhole(encoding: string, bytes: Uint8Array): Outcome<string, 'FILE.TRUNCATED'> | null {
  const whole = strictly(encoding, bytes, false);
  if (whole !== null) return done(whole);
  const cut = strictly(encoding, bytes, true);
  return cut === null ? null : refused('FILE.TRUNCATED', { line: cut.split('\n').length });
}

/** How Node's decoder names bytes that are not of its encoding. */
const UNSOUND = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Null where the bytes are not sound; `mayGoOn` lets the last character be unfinished. */
function strictly(encoding: string, bytes: Uint8Array, mayGoOn: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayGoOn });
  } catch (error) {
    if (errorCode(error) !== UNSOUND) throw error;
    return null;
  }
}

/** NUL and its like; tab, line feed, vertical tab, form feed, carriage return and escape occur in text. */
function isBinary(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
}

function withinLineLimit(text: string): Outcome<string, DecodeRefusal> {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LIMITS.lineLength);
  return long < 0 ? done(text) : refused('FILE.LINE_TOO_LONG', { line: long + 1, length: lines[long]?.length });
}
