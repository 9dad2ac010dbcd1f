import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditModule, AuditTrail } from '#audit';
import { CycleModule, CycleRepository, DepartmentRepository } from '#cycle';
import { RequestRecordRepository } from '#database';
import { GivenUp, Outbox } from '#messaging';
import { provide, SystemClock } from '#platform';
import { AskReturn } from './application/ask-return.js';
import { CorrectDisclosure } from './application/correct-disclosure.js';
import { ListDisclosures } from './application/list-disclosures.js';
import { ListRevisions } from './application/list-revisions.js';
import { MayView } from './application/may-view.js';
import { OncePerRequest } from './application/once-per-request.js';
import { OpenDisclosure } from './application/open-disclosure.js';
import { PerformAction } from './application/perform-action.js';
import { ReadDisclosure } from './application/read-disclosure.js';
import { ReadDraft } from './application/read-draft.js';
import { ReadReceipt } from './application/read-receipt.js';
import { ReadRevision } from './application/read-revision.js';
import { ReadVerdict } from './application/read-verdict.js';
import { ReaskVerdicts } from './application/reask-verdicts.js';
import { RecordVerdict } from './application/record-verdict.js';
import { ReviewSecrecy } from './application/review-secrecy.js';
import { SaveDraft } from './application/save-draft.js';
import { SubmitDisclosure } from './application/submit-disclosure.js';
import { TakeStep } from './application/take-step.js';
import { WithdrawDisclosure } from './application/withdraw-disclosure.js';
import { DisclosureRepository } from './persistence/disclosure.repository.js';
import { DisclosureViewRepository } from './persistence/disclosure-view.repository.js';
import { DraftRepository } from './persistence/draft.repository.js';
import { ExplanationRepository } from './persistence/explanation.repository.js';
import { ReceiptRepository } from './persistence/receipt.repository.js';
import { RevisionRepository } from './persistence/revision.repository.js';
import { SecrecyReviewRepository } from './persistence/secrecy-review.repository.js';
import { VerdictRepository } from './persistence/verdict.repository.js';

const shelves = [
  DisclosureRepository,
  DisclosureViewRepository,
  DraftRepository,
  ExplanationRepository,
  ReceiptRepository,
  RequestRecordRepository,
  RevisionRepository,
  SecrecyReviewRepository,
  VerdictRepository,
];

const commonCourse = [
  provide(TakeStep, DisclosureRepository, AuditTrail, Outbox),
  provide(OncePerRequest, DataSource, DisclosureRepository, RequestRecordRepository, SystemClock),
  provide(PerformAction, OncePerRequest, TakeStep),
  provide(MayView, DataSource, DisclosureViewRepository),
];

const useCases = [
  provide(SaveDraft, PerformAction, DraftRepository),
  provide(SubmitDisclosure, PerformAction, RevisionRepository),
  provide(WithdrawDisclosure, PerformAction),
  provide(AskReturn, PerformAction),
  provide(CorrectDisclosure, PerformAction),
  provide(ReviewSecrecy, PerformAction, SecrecyReviewRepository),
  provide(
    RecordVerdict,
    DataSource,
    DisclosureRepository,
    VerdictRepository,
    ExplanationRepository,
    AuditTrail,
    TakeStep,
    SystemClock,
  ),
  provide(ReaskVerdicts, DataSource, VerdictRepository, Outbox, GivenUp, SystemClock),
  provide(ReadDisclosure, DataSource, DisclosureViewRepository, VerdictRepository, SystemClock),
  provide(ReadDraft, DataSource, MayView, DraftRepository),
  provide(ListRevisions, DataSource, MayView, RevisionRepository),
  provide(ReadRevision, DataSource, MayView, RevisionRepository),
  provide(ReadReceipt, DataSource, MayView, ReceiptRepository),
  provide(ReadVerdict, DataSource, MayView, VerdictRepository, ExplanationRepository),
  provide(ListDisclosures, DataSource, DisclosureViewRepository, SystemClock),
  provide(
    OpenDisclosure,
    DataSource,
    CycleRepository,
    DepartmentRepository,
    DisclosureRepository,
    AuditTrail,
    SystemClock,
  ),
];

/** Needs DatabaseModule and MessagingModule in the process. */
@Module({
  imports: [AuditModule, CycleModule],
  providers: [...shelves, ...commonCourse, ...useCases],
  exports: [
    DisclosureRepository,
    ExplanationRepository,
    RequestRecordRepository,
    RevisionRepository,
    VerdictRepository,
    ...commonCourse,
    ...useCases,
  ],
})
export class SubmissionModule {}
