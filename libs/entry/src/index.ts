export { type BlankFor, blankDocument, chineseNumber } from './domain/blank-document.js';
export { compareDocuments, type Difference } from './domain/compare.js';
export { canonicalDocument, contentHash, hashOfCanonical } from './domain/content-hash.js';
export { diffDocuments } from './domain/diff/diff-documents.js';
export {
  type CellChange,
  type DocumentDiff,
  type FormDiff,
  HEAD_FIELDS,
  type HeadChange,
  type OrderChange,
  type OutlineChange,
  type OutlineEntry,
  type Piece,
  type RowLabel,
  type SectionDiff,
  TABLE_WORDS,
  type TableDiff,
} from './domain/diff/document-diff.js';
export { readableText } from './domain/diff/section-text.js';
export { allSections, DocumentIndex, sentencesOf } from './domain/document-index.js';
export { withCell, withFormField, withParagraphs, withRow, withRows, withSentence, withTable } from './domain/edit.js';
export { fitsPack } from './domain/fits-pack.js';
export { isUnlabelled, standingLosses, withoutLosses } from './domain/losses.js';
export { parseDocument } from './domain/parse-document.js';
export { textAt } from './domain/text-at.js';
