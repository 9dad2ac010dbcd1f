import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditModule, AuditTrail } from '#audit';
import { provide } from '#platform';
import {
  DisclosureRepository,
  MayView,
  OncePerRequest,
  PerformAction,
  RequestRecordRepository,
  SubmissionModule,
} from '#submission';
import { AnswerComment } from './application/answer-comment.js';
import { ApproveDisclosure } from './application/approve-disclosure.js';
import { ListComments } from './application/list-comments.js';
import { ReturnDisclosure } from './application/return-disclosure.js';
import { SignOff } from './application/sign-off.js';
import { CommentRepository } from './persistence/comment.repository.js';
import { SignOffRepository } from './persistence/sign-off.repository.js';

const useCases = [
  provide(SignOff, PerformAction, SignOffRepository),
  provide(ReturnDisclosure, PerformAction, CommentRepository),
  provide(ApproveDisclosure, PerformAction),
  provide(AnswerComment, OncePerRequest, DisclosureRepository, CommentRepository, RequestRecordRepository, AuditTrail),
  provide(ListComments, DataSource, MayView, CommentRepository),
];

@Module({
  imports: [SubmissionModule, AuditModule],
  providers: [CommentRepository, SignOffRepository, ...useCases],
  exports: useCases,
})
export class ReviewModule {}
