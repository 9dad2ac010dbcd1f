import type { Outcome } from '#kernel';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { type PdfRefusal, readPdf } from './pdf/read-pdf.js';
import type { Source } from './source/source.js';
import type { SourceRefusal } from './source/unreadable.js';
import { readXlsx } from './xlsx/read-xlsx.js';

export type FormatRefusal = SourceRefusal | PdfRefusal;

/** A page may begin with a byte order mark, comments and a declaration. */
const HTML =
  /^[^<]{0,9}(<!--[^>]{0,2000}-->\s*|<\?xml[^>]{0,200}>\s*)*<(!doctype html|html|head|body|meta|table|div)\b/i;
const HEAD = 4_096;

/** A PDF may begin with some bytes of its printer's. */
const PDF = /^[\s\S]{0,1000}%PDF-\d/;
const OFFICE = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];

/** Reads a file of any format but text, told by its first bytes, never by its name; null where it is text. */
export async function readSource(bytes: Uint8Array): Promise<Outcome<Source, FormatRefusal> | null> {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (PDF.test(head)) return readPdf(bytes);
  if (OFFICE.some((start) => head.startsWith(start))) return readOffice(bytes);
  return HTML.test(head.replaceAll('\0', '')) ? readHtml(bytes) : null;
}

function readOffice(bytes: Uint8Array): Outcome<Source, SourceRefusal> {
  const document = readDocx(bytes);
  const isWorkbook = !document.ok && document.code === 'FILE.UNKNOWN_TYPE' && document.details.type === 'XLSX';
  return isWorkbook ? readXlsx(bytes) : document;
}
