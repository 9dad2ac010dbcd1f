import { AccountController } from './account/account.controller.js';
import { AccountAccessController } from './account/account-access.controller.js';
import { ActionController } from './action/action.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { CheckpointController } from './audit/checkpoint.controller.js';
import { AuditExportController } from './audit/export.controller.js';
import { CommentController } from './comment/comment.controller.js';
import { CycleController } from './cycle/cycle.controller.js';
import { DisclosureController } from './disclosure/disclosure.controller.js';
import { DraftController } from './draft/draft.controller.js';
import { ExplanationController } from './explanation/explanation.controller.js';
import { LandingController } from './landing/landing.controller.js';
import { NarrativeController } from './narrative/narrative.controller.js';
import { NoticeController } from './notification/notice.controller.js';
import { WebhookController } from './notification/webhook.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { OversightController } from './oversight/oversight.controller.js';
import { ProgressController } from './progress/progress.controller.js';
import { ReceiptController } from './receipt/receipt.controller.js';
import { ApprovalController } from './review/approval.controller.js';
import { ReturnController } from './review/return.controller.js';
import { WorkController } from './review/work.controller.js';
import { DiffController } from './revision/diff.controller.js';
import { RevisionController } from './revision/revision.controller.js';
import { OwnSessionsController } from './session/own-sessions.controller.js';
import { PasswordController } from './session/password.controller.js';
import { SessionController } from './session/session.controller.js';
import { SignInController } from './session/sign-in.controller.js';
import { TokenController } from './token/token.controller.js';

export const API_CONTROLLERS = [
  SessionController,
  SignInController,
  PasswordController,
  OwnSessionsController,
  TokenController,
  AccountController,
  AccountAccessController,
  CycleController,
  DisclosureController,
  DraftController,
  NarrativeController,
  ActionController,
  ReceiptController,
  RevisionController,
  WorkController,
  ApprovalController,
  ReturnController,
  DiffController,
  CommentController,
  ExplanationController,
  AuditController,
  AuditExportController,
  CheckpointController,
  ProgressController,
  OversightController,
  NoticeController,
  WebhookController,
  OperationsController,
];

export const CONTROLLERS = [...API_CONTROLLERS, LandingController];
