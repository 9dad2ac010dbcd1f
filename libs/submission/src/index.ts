export { AddDepartment } from './application/add-department.js';
export type { Ask, Receipt } from './application/ask.js';
export { CorrectDisclosure } from './application/correct-disclosure.js';
export { ListCycles } from './application/list-cycles.js';
export { ListDisclosures, type ListQuery } from './application/list-disclosures.js';
export { ListRevisions } from './application/list-revisions.js';
export { MayView } from './application/may-view.js';
export { OncePerRequest, requestOf } from './application/once-per-request.js';
export { OpenCycle } from './application/open-cycle.js';
export { OpenDisclosure, type Opening } from './application/open-disclosure.js';
export { type Deed, PerformAction } from './application/perform-action.js';
export { printFlow } from './application/print-flow.js';
export { ReadCycle } from './application/read-cycle.js';
export { ReadDisclosure } from './application/read-disclosure.js';
export { ReadDraft } from './application/read-draft.js';
export { ReadRevision } from './application/read-revision.js';
export { ReadVerdict } from './application/read-verdict.js';
export { ReaskVerdicts } from './application/reask-verdicts.js';
export { RecordVerdict, type VerdictEffect } from './application/record-verdict.js';
export { SaveDraft } from './application/save-draft.js';
export { SubmitDisclosure } from './application/submit-disclosure.js';
export { TakeStep } from './application/take-step.js';
export { WithdrawDisclosure } from './application/withdraw-disclosure.js';
export { type AccessRefusal, mayActAs, maySee, visibleDepartments } from './domain/access.js';
export { withAuthor } from './domain/authors.js';
export { basisOf, SINCE } from './domain/compare-findings.js';
export { readCursor, writeCursor } from './domain/cursor.js';
export { availableActions, decide } from './domain/decide.js';
export {
  countUnexplained,
  DECISIONS,
  type Decision,
  EXPLANATION_STATES,
  type Explanation,
  type ExplanationView,
  explanationOf,
  mustBeExplained,
} from './domain/explanation.js';
export { type Given, GUARDS, type GuardName } from './domain/guards.js';
export { pageOf } from './domain/page.js';
export type { Doer, Person, Standing, Subject } from './domain/subject.js';
export type { Transition } from './domain/transition.js';
export type { Reports, VerdictKind } from './domain/verdict.js';
export type * from './domain/views.js';
export { transitionOf, WORKFLOW } from './domain/workflow.js';
export { DisclosureRepository } from './persistence/disclosure.repository.js';
export { ExplanationRepository, type Judgement, type NewExplanation } from './persistence/explanation.repository.js';
export { RequestRecordRepository } from './persistence/request-record.repository.js';
export { RevisionRepository } from './persistence/revision.repository.js';
export { type FrozenRevision, VerdictRepository } from './persistence/verdict.repository.js';
export { type ReconcileConfig, reconcileConfig } from './reconcile.config.js';
export { SubmissionModule } from './submission.module.js';
