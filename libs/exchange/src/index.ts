export { type ChildRefusal, type ReadLimits, readDocumentInChild } from './child/read-in-child.js';
export { LIMITS } from './limits.js';
export { type DisclosureRead, type ReadRefusal, readDocument } from './read-document.js';
export type {
  Placing,
  Recognition,
  SectionRecognition,
  Sureness,
  TableRecognition,
} from './recognition/recognition.js';
export { writeText } from './text/write-text.js';
