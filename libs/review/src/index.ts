export { type Answer, AnswerComment } from './application/answer-comment.js';
export { ApproveDisclosure } from './application/approve-disclosure.js';
export { type Assignment, AssignReview } from './application/assign-review.js';
export type { CommentAsk } from './application/change-comment.js';
export { ClaimReview } from './application/claim-review.js';
export { CompareRevisions } from './application/compare-revisions.js';
export { EndorseDisclosure } from './application/endorse-disclosure.js';
export { ExplainFindings, type Explaining } from './application/explain-findings.js';
export { JudgeExplanations, type Judging } from './application/judge-explanations.js';
export { ListApprovals } from './application/list-approvals.js';
export { ListComments } from './application/list-comments.js';
export { ListReturns } from './application/list-returns.js';
export { ListWork, type WorkAsked } from './application/list-work.js';
export { ReadBeside } from './application/read-beside.js';
export { ReleaseReview } from './application/release-review.js';
export { ReopenComment } from './application/reopen-comment.js';
export { ResolveComment } from './application/resolve-comment.js';
export { type Return, ReturnDisclosure } from './application/return-disclosure.js';
export { SignOff } from './application/sign-off.js';
export { SuggestReturn } from './application/suggest-return.js';
export { WriteComments } from './application/write-comments.js';
export type { Approval, ApprovalView } from './domain/approval.js';
export type { BesideCell, BesideTable } from './domain/beside.js';
export {
  COMMENT_STATUSES,
  type CommentView,
  type NewComment,
  type ReviewComment,
  type ValueChange,
} from './domain/comment.js';
export type { ExplainedFinding, ExplanationsView } from './domain/explaining.js';
export type { ReturnReason, ReturnView, SuggestedReason } from './domain/return-reason.js';
export type { FindingsDiff, RevisionDiff } from './domain/revision-diff.js';
export {
  DESKS,
  type Desk,
  FINDINGS_FILTERS,
  type FindingsFilter,
  type WorkFilter,
  type WorkItem,
} from './domain/work.js';
export { ReviewModule } from './review.module.js';
