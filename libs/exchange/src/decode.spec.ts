import fc from 'fast-check';
import { decodeText } from './decode.js';
import { LIMITS } from './limits.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
/** The text's UTF-16 code units behind a byte order mark, low byte first or last. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

/** "决算公开" */
const GB18030 = [0xbe, 0xf6, 0xcb, 0xe3, 0xb9, 0xab, 0xbf, 0xaa];

const answer = (input: Uint8Array) => {
  const outcome = decodeText(input);
  return outcome.ok ? outcome.value : [outcome.code, outcome.details];
};

describe('text', () => {
  it.each([
    ['UTF-8', utf8('决算公开')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], '决算公开')],
    ['UTF-16, low byte first', utf16('决算公开', true)],
    ['UTF-16, high byte first', utf16('决算公开', false)],
    ['GB18030', Uint8Array.from(GB18030)],
  ])('is read from %s', (_, input) => {
    expect(answer(input)).toBe('决算公开');
  });

  it('keeps tabs, line ends, form feeds and characters outside the basic plane', () => {
    const text = 'a\tb\r\nc\f\v\u001b𠮷';
    expect([utf8(text), utf16(text, true), utf16(text, false)].map(answer)).toEqual([text, text, text]);
  });

  it('is what was written, for any text', () => {
    const line = fc.string({ unit: 'binary', minLength: 1 }).map((text) => `文${text.replace(/[\p{Cc}\ufeff]/gu, '')}`);
    fc.assert(
      fc.property(
        line,
        fc.constantFrom(
          utf8,
          (t: string) => utf16(t, true),
          (t: string) => utf16(t, false),
        ),
        (text, encode) => {
          expect(answer(encode(text))).toBe(text);
        },
      ),
    );
  });
});

describe('a file that is no text', () => {
  it.each([
    ['PDF', '%PDF-1.7\n%âãÏÓ'],
    ['DOCX/XLSX/ZIP', [0x50, 0x4b, 3, 4, 0x14, 0]],
    ['DOC/XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['RTF', '{\\rtf1\\ansi 决算}'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['RAR', 'Rar!\u001a'],
    ['GZIP', [0x1f, 0x8b, 8]],
    ['HTML/XML', '<!DOCTYPE html><p>决算</p>'],
    ['HTML/XML', ' \n <HTML lang="zh">'],
    ['HTML/XML', '<?xml version="1.0"?>'],
  ])('is told by its first bytes: %s', (type, start) => {
    expect(answer(bytes(start))).toEqual(['FILE.UNKNOWN_TYPE', { type }]);
  });

  it.each([0x00, 0x01, 0x08, 0x0e, 0x1a, 0x1f])('is told by byte %i, and where it stands', (byte) => {
    expect(answer(bytes('收入', [byte], '支出'))).toEqual(['FILE.BINARY', { offset: 6 }]);
  });
});

describe('an empty file', () => {
  it.each([
    ['no byte', bytes()],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf])],
    ['a mark of UTF-16', bytes([0xff, 0xfe])],
    ['blanks', utf8(' \t\r\n\u3000\n')],
  ])('is refused: %s', (_, input) => {
    expect(answer(input)).toEqual(['FILE.EMPTY', {}]);
  });
});

describe('a file cut off within a character', () => {
  it('is refused with the line it ends on, in every encoding', () => {
    expect(answer(utf8('收\n支').slice(0, -1))).toEqual(['FILE.TRUNCATED', { line: 2 }]);
    expect(answer(utf16('收\n\n支', true).slice(0, -1))).toEqual(['FILE.TRUNCATED', { line: 3 }]);
    expect(answer(utf16('收𠮷', false).slice(0, -2))).toEqual(['FILE.TRUNCATED', { line: 1 }]);
    expect(answer(Uint8Array.from(GB18030.slice(0, -1)))).toEqual(['FILE.TRUNCATED', { line: 1 }]);
  });

  it('is refused wherever it is cut, and read where it is not', () => {
    const text = '决算𠮷公开';
    const whole = utf8(text);
    const ends = new Set([...text].map((_, i, all) => utf8(all.slice(0, i + 1).join('')).length));
    for (let length = 1; length <= whole.length; length++) {
      const outcome = decodeText(whole.slice(0, length));
      expect(outcome.ok ? 'read' : outcome.code).toBe(ends.has(length) ? 'read' : 'FILE.TRUNCATED');
    }
  });
});

it('refuses bytes that are of no encoding', () => {
  expect(answer(bytes('决算', [0xff, 0xff], '公开'))).toEqual(['FILE.ENCODING', {}]);
  expect(answer(bytes([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toEqual(['FILE.ENCODING', {}]);
});

it('refuses a line longer than any disclosure has, and a file larger than one', () => {
  const long = '长'.repeat(LIMITS.lineLength);
  expect(answer(utf8(`一\n${long}`))).toBe(`一\n${long}`);
  expect(answer(utf8(`一\n${long}长\n`))).toEqual(['FILE.LINE_TOO_LONG', { line: 2, length: LIMITS.lineLength + 1 }]);
  expect(answer(new Uint8Array(LIMITS.bytes + 1))).toEqual(['FILE.TOO_LARGE', { limit: 20 }]);
});

it('answers for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const outcome = decodeText(input);
      if (outcome.ok) expect(outcome.value.trim()).not.toBe('');
      else expect(outcome.code).toMatch(/^FILE\./);
    }),
  );
});
