export type { Ask, Receipt } from './application/ask.js';
export { AskReturn } from './application/ask-return.js';
export { CorrectDisclosure } from './application/correct-disclosure.js';
export { ListDisclosures, type ListQuery } from './application/list-disclosures.js';
export { ListRevisions } from './application/list-revisions.js';
export { MayView } from './application/may-view.js';
export { OncePerRequest, requestOf } from './application/once-per-request.js';
export { OpenDisclosure, type Opening } from './application/open-disclosure.js';
export { type Deed, PerformAction } from './application/perform-action.js';
export { printFlow } from './application/print-flow.js';
export { ReadDisclosure } from './application/read-disclosure.js';
export { ReadDraft } from './application/read-draft.js';
export { ReadReceipt } from './application/read-receipt.js';
export { ReadRevision } from './application/read-revision.js';
export { ReadVerdict } from './application/read-verdict.js';
export { ReaskVerdicts } from './application/reask-verdicts.js';
export { RecordVerdict, type VerdictEffect } from './application/record-verdict.js';
export { ReviewSecrecy, type SecrecyJudgement } from './application/review-secrecy.js';
export { SaveDraft } from './application/save-draft.js';
export { SubmitDisclosure } from './application/submit-disclosure.js';
export { TakeStep } from './application/take-step.js';
export { WithdrawDisclosure } from './application/withdraw-disclosure.js';
export { namingBoth } from './domain/acting-for.js';
export { withAuthor } from './domain/authors.js';
export { basisOf, SINCE } from './domain/compare-findings.js';
export { SECRECY_OUTCOMES, type SecrecyOutcome, type SecrecyReview, type Signature } from './domain/confirmation.js';
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
export { heldBy } from './domain/held-by.js';
export type { SubmissionReceipt } from './domain/receipt.js';
export { holderOf, isTakenUp, levelOf, REVIEW_LEVELS, type ReviewLevel } from './domain/review-level.js';
export { RISK_KINDS, type Risk, type RiskPart, riskOf } from './domain/risk.js';
export { isOwnDepartment, isOwnWork, namesOf } from './domain/separation.js';
export type { Standing, Subject } from './domain/subject.js';
export type { Transition } from './domain/transition.js';
export type { Reports, VerdictKind } from './domain/verdict.js';
export type * from './domain/views.js';
export { transitionsOf, WORKFLOW } from './domain/workflow.js';
export { DisclosureRepository } from './persistence/disclosure.repository.js';
export { ExplanationRepository, type Judgement, type NewExplanation } from './persistence/explanation.repository.js';
export { RevisionRepository } from './persistence/revision.repository.js';
export { type FrozenRevision, VerdictRepository } from './persistence/verdict.repository.js';
export { type ReconcileConfig, reconcileConfig } from './reconcile.config.js';
export { SubmissionModule } from './submission.module.js';
