import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditModule, AuditTrail } from '#audit';
import { RequestRecordRepository } from '#database';
import { provide } from '#platform';
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
import { ConcludeExplaining } from './application/conclude-explaining.js';
import { ExplainFindings } from './application/explain-findings.js';
import { JudgeExplanations } from './application/judge-explanations.js';
import { ListComments } from './application/list-comments.js';
import { ReturnDisclosure } from './application/return-disclosure.js';
import { SignOff } from './application/sign-off.js';
import { CommentRepository } from './persistence/comment.repository.js';
import { SignOffRepository } from './persistence/sign-off.repository.js';

const conclude = provide(
  ConcludeExplaining,
  ExplanationRepository,
  DisclosureRepository,
  RequestRecordRepository,
  AuditTrail,
);

const useCases = [
  provide(SignOff, PerformAction, SignOffRepository),
  provide(ReturnDisclosure, PerformAction, CommentRepository),
  provide(ApproveDisclosure, PerformAction),
  provide(AnswerComment, OncePerRequest, DisclosureRepository, CommentRepository, RequestRecordRepository, AuditTrail),
  provide(ListComments, DataSource, MayView, CommentRepository),
  provide(ExplainFindings, OncePerRequest, VerdictRepository, ExplanationRepository, ConcludeExplaining),
  provide(JudgeExplanations, OncePerRequest, VerdictRepository, ExplanationRepository, ConcludeExplaining),
];

@Module({
  imports: [SubmissionModule, AuditModule],
  providers: [CommentRepository, SignOffRepository, conclude, ...useCases],
  exports: useCases,
})
export class ReviewModule {}
