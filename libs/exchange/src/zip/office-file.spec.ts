import { strToU8, zipSync } from 'fflate';
import { docx, docxParts, p } from '../docx/docx.fixture.js';
import { readDocx } from '../docx/read-docx.js';
import { plainly, sourceOf } from '../source/plain.fixture.js';
import { relations, zip } from './office.fixture.js';

const parts = docxParts(p('正文'));
const code = (bytes: Uint8Array) => {
  const outcome = readDocx(bytes);
  return outcome.ok ? 'read' : outcome.code;
};
/** Overwrites a number of the one central record that is for the file. */
function listing(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const at = changed.lastIndexOf(name) - 46;
  changed.writeUInt32LE(value, at + offset);
  return changed;
}

describe('an office file', () => {
  it('is found through its relations, wherever its main part lies', () => {
    const { 'word/document.xml': document = '', ...others } = parts;
    const moved = {
      ...others,
      '[Content_Types].xml': (parts['[Content_Types].xml'] as string).replace('word/', 'Other/'),
      '_rels/.rels': relations({ a: ['officeDocument', '/other/./x/../document.xml'] }),
      'other/document.xml': document,
    };
    expect(plainly(readDocx(zip(moved)))).toEqual(['正文']);
  });

  it('is told apart from any other archive', () => {
    expect(code(zip({ 'a.txt': 'x' }))).toBe('FILE.UNKNOWN_TYPE');
    const sheet = {
      '[Content_Types].xml': (parts['[Content_Types].xml'] as string).replace('wordprocessingml', 'spreadsheetml'),
    };
    expect(readDocx(zip({ ...parts, ...sheet }))).toMatchObject({
      code: 'FILE.UNKNOWN_TYPE',
      details: { type: 'XLSX' },
    });
  });

  it('may carry macros, which are remarked on and never run', () => {
    expect(sourceOf(readDocx(docx(p('x'), { 'word/vbaProject.bin': 'x' }))).remarks).toEqual([
      { code: 'SOURCE.MACROS', details: {} },
    ]);
  });

  it('is refused where it is encrypted, or of the old kind', () => {
    const ole = Buffer.alloc(2_000);
    ole.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(readDocx(ole)).toMatchObject({ code: 'FILE.UNKNOWN_TYPE', details: { type: 'DOC/XLS' } });
    ole.write('EncryptedPackage', 1_000, 'utf16le');
    expect(code(ole)).toBe('FILE.ENCRYPTED');
    const flagged = Buffer.from(zip(parts));
    for (let at = flagged.indexOf('PK\x01\x02'); at >= 0; at = flagged.indexOf('PK\x01\x02', at + 1))
      flagged[at + 8] = 1;
    expect(code(flagged)).toBe('FILE.ENCRYPTED');
  });

  it('is refused where its XML declares entities or is no XML', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "b">]>${parts['word/document.xml']}`;
    expect(code(zip({ ...parts, 'word/document.xml': bomb }))).toBe('FILE.MALFORMED');
    expect(code(docx(p('&undeclared;')))).toBe('FILE.MALFORMED');
    expect(code(docx('<w:p>'))).toBe('FILE.MALFORMED');
    expect(code(zip({ ...parts, 'word/document.xml': new Uint8Array([0x3c, 0xff, 0x3e]) }))).toBe('FILE.MALFORMED');
  });

  it('may be written in UTF-16', () => {
    const document = Buffer.from(`\ufeff${parts['word/document.xml']}`, 'utf16le');
    expect(plainly(readDocx(zip({ ...parts, 'word/document.xml': document })))).toEqual(['正文']);
  });
});

describe('an archive', () => {
  it('is refused where it unpacks to more than it may', () => {
    const blanks = `${parts['word/document.xml']}${' '.repeat(30_000_000)}`;
    expect(code(zip({ ...parts, 'word/document.xml': blanks }))).toBe('FILE.TOO_COSTLY');
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}.png`, '']));
    expect(code(zip({ ...parts, ...many }))).toBe('FILE.TOO_COSTLY');
    const stored = zipSync({ ...bytesOf(parts), 'word/document.xml': [new Uint8Array(2_000_000), { level: 0 }] });
    expect(code(stored)).toBe('FILE.MALFORMED'); // zeros, and no XML
  });

  it('is refused where what it lists is not what it holds', () => {
    const whole = zip(parts);
    expect(code(listing(whole, 'word/document.xml', 24, 5))).toBe('FILE.MALFORMED');
    expect(code(listing(whole, 'word/document.xml', 16, 5))).toBe('FILE.MALFORMED');
    expect(code(listing(whole, 'word/document.xml', 20, 0xffffffff))).toBe('FILE.MALFORMED');
    expect(code(listing(whole, 'word/document.xml', 42, 7))).toBe('FILE.MALFORMED');
    expect(code(whole.subarray(0, whole.length - 30))).toBe('FILE.MALFORMED');
    expect(code(whole.subarray(0, 10))).toBe('FILE.MALFORMED');
  });

  it('is refused where two files have one name, or a name climbs out', () => {
    expect(code(zip({ ...parts, 'WORD/document.xml': 'x' }))).toBe('FILE.MALFORMED');
    expect(code(zip({ ...parts, '../x': 'x' }))).toBe('FILE.MALFORMED');
  });

  it('is refused where it is empty or too large to begin with', () => {
    expect(code(new Uint8Array())).toBe('FILE.EMPTY');
    expect(code(new Uint8Array(20_000_001))).toBe('FILE.TOO_LARGE');
  });
});

function bytesOf(parts: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> {
  const all = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Object.fromEntries(all);
}
