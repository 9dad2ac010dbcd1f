import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditModule, AuditTrail } from '#audit';
import { RequestRecordRepository } from '#database';
import { IdentityModule, ReadActor } from '#identity';
import { Outbox } from '#messaging';
import { provide, SystemClock } from '#platform';
import {
  DisclosureRepository,
  ExplanationRepository,
  MayView,
  OncePerRequest,
  PerformAction,
  RevisionRepository,
  SubmissionModule,
  VerdictRepository,
} from '#submission';
import { AnswerComment } from './application/answer-comment.js';
import { ApproveDisclosure } from './application/approve-disclosure.js';
import { AssignReview } from './application/assign-review.js';
import { ChangeComment } from './application/change-comment.js';
import { ClaimReview } from './application/claim-review.js';
import { CompareRevisions } from './application/compare-revisions.js';
import { ConcludeExplaining } from './application/conclude-explaining.js';
import { EndorseDisclosure } from './application/endorse-disclosure.js';
import { ExplainFindings } from './application/explain-findings.js';
import { JudgeExplanations } from './application/judge-explanations.js';
import { LatestPlaces } from './application/latest-places.js';
import { ListApprovals } from './application/list-approvals.js';
import { ListComments } from './application/list-comments.js';
import { ListReturns } from './application/list-returns.js';
import { ListWork } from './application/list-work.js';
import { ReadBeside } from './application/read-beside.js';
import { ReleaseReview } from './application/release-review.js';
import { ReopenComment } from './application/reopen-comment.js';
import { ResolveComment } from './application/resolve-comment.js';
import { ReturnDisclosure } from './application/return-disclosure.js';
import { SignOff } from './application/sign-off.js';
import { SuggestReturn } from './application/suggest-return.js';
import { WriteComments } from './application/write-comments.js';
import { ApprovalRepository } from './persistence/approval.repository.js';
import { CommentRepository } from './persistence/comment.repository.js';
import { PeerRepository } from './persistence/peer.repository.js';
import { ReturnRepository } from './persistence/return.repository.js';
import { SignOffRepository } from './persistence/sign-off.repository.js';
import { WorkListRepository } from './persistence/work-list.repository.js';

const shelves = [
  ApprovalRepository,
  CommentRepository,
  PeerRepository,
  ReturnRepository,
  SignOffRepository,
  WorkListRepository,
];

const commonCourse = [
  provide(LatestPlaces, RevisionRepository),
  provide(
    ChangeComment,
    OncePerRequest,
    DisclosureRepository,
    CommentRepository,
    RequestRecordRepository,
    AuditTrail,
    Outbox,
  ),
  provide(ConcludeExplaining, ExplanationRepository, DisclosureRepository, RequestRecordRepository, AuditTrail),
];

const useCases = [
  provide(ListWork, DataSource, WorkListRepository, SystemClock),
  provide(ListApprovals, DataSource, MayView, ApprovalRepository),
  provide(ClaimReview, PerformAction),
  provide(ReleaseReview, PerformAction),
  provide(AssignReview, PerformAction, ReadActor),
  provide(SignOff, PerformAction, SignOffRepository),
  provide(EndorseDisclosure, PerformAction, ApprovalRepository),
  provide(ReturnDisclosure, PerformAction, CommentRepository, LatestPlaces, VerdictRepository, ReturnRepository),
  provide(
    SuggestReturn,
    DataSource,
    MayView,
    RevisionRepository,
    VerdictRepository,
    ExplanationRepository,
    CommentRepository,
  ),
  provide(ListReturns, DataSource, MayView, ReturnRepository),
  provide(ApproveDisclosure, PerformAction, ApprovalRepository),
  provide(AnswerComment, ChangeComment),
  provide(ResolveComment, ChangeComment),
  provide(ReopenComment, ChangeComment),
  provide(
    WriteComments,
    OncePerRequest,
    DisclosureRepository,
    CommentRepository,
    LatestPlaces,
    RequestRecordRepository,
    AuditTrail,
  ),
  provide(ListComments, DataSource, MayView, CommentRepository, RevisionRepository, LatestPlaces),
  provide(CompareRevisions, DataSource, MayView, RevisionRepository, VerdictRepository),
  provide(ReadBeside, DataSource, MayView, RevisionRepository, PeerRepository),
  provide(ExplainFindings, OncePerRequest, VerdictRepository, ExplanationRepository, ConcludeExplaining),
  provide(JudgeExplanations, OncePerRequest, VerdictRepository, ExplanationRepository, ConcludeExplaining),
];

@Module({
  imports: [SubmissionModule, AuditModule, IdentityModule],
  providers: [...shelves, ...commonCourse, ...useCases],
  exports: useCases,
})
export class ReviewModule {}
