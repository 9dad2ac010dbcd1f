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
  SubmissionModule,
  VerdictRepository,
} from '#submission';
import { AnswerComment } from './application/answer-comment.js';
import { ApproveDisclosure } from './application/approve-disclosure.js';
import { AssignReview } from './application/assign-review.js';
import { ClaimReview } from './application/claim-review.js';
import { ConcludeExplaining } from './application/conclude-explaining.js';
import { EndorseDisclosure } from './application/endorse-disclosure.js';
import { ExplainFindings } from './application/explain-findings.js';
import { JudgeExplanations } from './application/judge-explanations.js';
import { ListApprovals } from './application/list-approvals.js';
import { ListComments } from './application/list-comments.js';
import { ListWork } from './application/list-work.js';
import { ReleaseReview } from './application/release-review.js';
import { ReturnDisclosure } from './application/return-disclosure.js';
import { SignOff } from './application/sign-off.js';
import { ApprovalRepository } from './persistence/approval.repository.js';
import { CommentRepository } from './persistence/comment.repository.js';
import { SignOffRepository } from './persistence/sign-off.repository.js';
import { WorkListRepository } from './persistence/work-list.repository.js';

const conclude = provide(
  ConcludeExplaining,
  ExplanationRepository,
  DisclosureRepository,
  RequestRecordRepository,
  AuditTrail,
);

const useCases = [
  provide(ListWork, DataSource, WorkListRepository, SystemClock),
  provide(ListApprovals, DataSource, MayView, ApprovalRepository),
  provide(ClaimReview, PerformAction),
  provide(ReleaseReview, PerformAction),
  provide(AssignReview, PerformAction, ReadActor),
  provide(SignOff, PerformAction, SignOffRepository),
  provide(EndorseDisclosure, PerformAction, ApprovalRepository),
  provide(ReturnDisclosure, PerformAction, CommentRepository),
  provide(ApproveDisclosure, PerformAction, ApprovalRepository),
  provide(
    AnswerComment,
    OncePerRequest,
    DisclosureRepository,
    CommentRepository,
    RequestRecordRepository,
    AuditTrail,
    Outbox,
  ),
  provide(ListComments, DataSource, MayView, CommentRepository),
  provide(ExplainFindings, OncePerRequest, VerdictRepository, ExplanationRepository, ConcludeExplaining),
  provide(JudgeExplanations, OncePerRequest, VerdictRepository, ExplanationRepository, ConcludeExplaining),
];

@Module({
  imports: [SubmissionModule, AuditModule, IdentityModule],
  providers: [ApprovalRepository, CommentRepository, SignOffRepository, WorkListRepository, conclude, ...useCases],
  exports: useCases,
})
export class ReviewModule {}
