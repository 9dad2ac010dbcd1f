// pdf.js is imported from here only, because the canvas it looks for must be replaced before it loads.
import './canvas-absent.js';
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
