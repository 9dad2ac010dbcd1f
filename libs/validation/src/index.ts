export { AdoptNarrative } from './application/adopt-narrative.js';
export { CheckDraft, type DraftReport } from './application/check-draft.js';
export { CheckRevision } from './application/check-revision.js';
export {
  ComposeNarrative,
  type NarrativeSectionView,
  type NarrativeStatementView,
  type NarrativeView,
} from './application/compose-narrative.js';
export { printRules } from './application/print-rules.js';
export { RULES } from './domain/catalogue.js';
export { checkDocument, runChecks, versionsFor } from './domain/check-document.js';
export type { Comparison as CheckedComparison, Verdict } from './domain/comparison.js';
export { LiveCheck } from './domain/live/live-check.js';
export { atAGlance } from './domain/narrative/compose/at-a-glance.js';
export type { Wanted } from './domain/narrative/compose/compose-draft.js';
export type { Free, Locked, Piece, Source, Words } from './domain/narrative/compose/composed.js';
export { ValidationModule } from './validation.module.js';
