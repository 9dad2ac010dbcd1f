import { done, type Outcome, refused } from '#kernel';
import type { Source } from '../source/source.js';
import { isMalformed, openPdf } from './content/open-pdf.js';
import { AnnotationMode, type PDFDocumentProxy } from './content/pdfjs.js';
import { readMarks } from './content/read-marks.js';
import type { Font } from './content/text-state.js';
import { upright } from './content/upright.js';
import { composeBlocks } from './document/compose-blocks.js';
import { removeFurniture } from './document/remove-furniture.js';
import { PDF_LIMITS } from './limits.js';
import type { Page } from './page/page.js';
import { readPage } from './page/read-page.js';

export type PdfRefusal = 'FILE.ENCRYPTED' | 'FILE.MALFORMED' | 'FILE.SCAN' | 'FILE.TOO_MANY_PAGES' | 'FILE.TOO_COSTLY';

/** A page without text that shows more than this, in square points or outlines drawn, is not empty: it is a picture. */
const PICTURE = 10_000;
const OUTLINES = 50;

/** The words of a PDF: paragraphs, and tables by the lines drawn around their cells. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<Source, PdfRefusal>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  try {
    return await readPages(opened.value);
  } catch (error) {
    if (isMalformed(error)) return refused('FILE.MALFORMED', { type: 'PDF' });
    throw error;
  } finally {
    await opened.value.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<Outcome<Source, PdfRefusal>> {
  if (pdf.numPages > PDF_LIMITS.pages) return refused('FILE.TOO_MANY_PAGES', { limit: PDF_LIMITS.pages });
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await readSheet(pdf, number);
    if (!sheet) return refused('FILE.TOO_COSTLY');
    sheets.push(sheet);
  }
  const pages = removeFurniture(sheets.map(({ page }) => page));
  const empty = sheets.filter((_, i) => pages[i]?.items.length === 0);
  if (empty.length === pages.length) return refused('FILE.SCAN');
  const pictures = empty.filter(({ isPicture }) => isPicture);
  const remarks = pictures.map(({ page }) => ({ code: 'SOURCE.PAGE_WITHOUT_TEXT', details: { page: page.number } }));
  return done({ blocks: composeBlocks(pages), remarks });
}

interface Sheet {
  readonly page: Page;
  /** Whether something is drawn on it that would say more than an empty page, were it text. */
  readonly isPicture: boolean;
}

/** Null where the page holds too much. */
async function readSheet(pdf: PDFDocumentProxy, number: number): Promise<Sheet | null> {
  const proxy = await pdf.getPage(number);
  const { width, height, transform } = proxy.getViewport({ scale: 1 });
  const operations = await proxy.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const fontOf = (name: string): Font => (proxy.commonObjs.has(name) ? proxy.commonObjs.get(name) : {});
  const marks = readMarks(operations, [a, b, c, d, e, f], fontOf);
  proxy.cleanup();
  if (!marks) return null;
  const isPicture = marks.picture > PICTURE || marks.outlines > OUTLINES;
  return { page: readPage(upright(marks, { width, height }), number), isPicture };
}
