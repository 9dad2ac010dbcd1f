import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { done, type Outcome, refused } from '#kernel';
import { getDocument, InvalidPDFException, type PDFDocumentProxy, VerbosityLevel } from './pdfjs.js';

/** Character maps and metrics of the standard fonts, read from the package; nothing is ever fetched. */
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What pdf.js calls an error it met inside a file; anything else is a bug. */
const WITHIN_THE_FILE = ['UnknownErrorException', 'FormatError'];

export async function openPdf(
  bytes: Uint8Array,
): Promise<Outcome<PDFDocumentProxy, 'FILE.ENCRYPTED' | 'FILE.MALFORMED'>> {
  const opening = getDocument({
    // A copy: pdf.js takes the bytes away from whom they belong to.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    // Pictures hold no text, and unpacking them is what costs most in a scan.
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return done(await opening.promise);
  } catch (error) {
    await opening.destroy();
    if (error instanceof Error && error.name === 'PasswordException') return refused('FILE.ENCRYPTED', { type: 'PDF' });
    if (isMalformed(error)) return refused('FILE.MALFORMED', { type: 'PDF' });
    throw error;
  }
}

export function isMalformed(error: unknown): boolean {
  return error instanceof InvalidPDFException || (error instanceof Error && WITHIN_THE_FILE.includes(error.name));
}
