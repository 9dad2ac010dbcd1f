export { type Answer, AnswerComment } from './application/answer-comment.js';
export { ApproveDisclosure } from './application/approve-disclosure.js';
export { type Assignment, AssignReview } from './application/assign-review.js';
export { ClaimReview } from './application/claim-review.js';
export { EndorseDisclosure } from './application/endorse-disclosure.js';
export { ExplainFindings, type Explaining } from './application/explain-findings.js';
export { JudgeExplanations, type Judging } from './application/judge-explanations.js';
export { ListApprovals } from './application/list-approvals.js';
export { ListComments } from './application/list-comments.js';
export { ListWork, type WorkAsked } from './application/list-work.js';
export { ReleaseReview } from './application/release-review.js';
export { type Return, ReturnDisclosure } from './application/return-disclosure.js';
export { SignOff } from './application/sign-off.js';
export type { Approval, ApprovalView } from './domain/approval.js';
export type { CommentView, NewComment } from './domain/comment.js';
export type { ExplainedFinding, ExplanationsView } from './domain/explaining.js';
export {
  DESKS,
  type Desk,
  FINDINGS_FILTERS,
  type FindingsFilter,
  type WorkFilter,
  type WorkItem,
} from './domain/work.js';
export { ReviewModule } from './review.module.js';
