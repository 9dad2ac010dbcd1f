// pdf.js is imported from here only: what it looks for must be there before it loads, what it breaks is mended after.
import { nativePush } from './before-pdfjs.js';
// Present in this thread, so that no worker is started.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export {
  AnnotationMode,
  getDocument,
  InvalidPDFException,
  OPS,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

// Its polyfills replace `push` on Node 20, for lists of more than 2^32 items; theirs takes a tenth of the reading time.
Object.defineProperty(Array.prototype, 'push', nativePush);
