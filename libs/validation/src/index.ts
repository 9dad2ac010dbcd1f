export { CheckDraft, type DraftReport } from './application/check-draft.js';
export { CheckRevision } from './application/check-revision.js';
export { printRules } from './application/print-rules.js';
export { RULES } from './domain/catalogue.js';
export { checkDocument, runChecks, versionsFor } from './domain/check-document.js';
export type { Comparison as CheckedComparison, Verdict } from './domain/comparison.js';
export { LiveCheck } from './domain/live/live-check.js';
export { ValidationModule } from './validation.module.js';
