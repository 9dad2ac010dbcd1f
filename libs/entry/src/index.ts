export { type BlankFor, blankDocument, chineseNumber } from './domain/blank-document.js';
export { compareDocuments, type Difference } from './domain/compare.js';
export { canonicalDocument, contentHash, hashOfCanonical } from './domain/content-hash.js';
export { allSections, DocumentIndex, sentencesOf } from './domain/document-index.js';
export { withCell, withFormField, withParagraphs, withRow, withRows, withSentence, withTable } from './domain/edit.js';
export { fitsPack } from './domain/fits-pack.js';
export { isUnlabelled, standingLosses, withoutLosses } from './domain/losses.js';
export { parseDocument } from './domain/parse-document.js';
