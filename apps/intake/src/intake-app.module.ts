import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditModule } from '#audit';
import { CycleModule } from '#cycle';
import { DatabaseModule } from '#database';
import { IdentityModule } from '#identity';
import { MessagingModule } from '#messaging';
import { NotificationModule } from '#notification';
import { OversightModule } from '#oversight';
import { PublicationModule } from '#publication';
import { ReviewModule } from '#review';
import { SubmissionModule } from '#submission';
import { ValidationModule } from '#validation';
import { BoundedBodyGuard } from './access/bounded-body.guard.js';
import { Cookies } from './access/cookies.js';
import { SessionGuard } from './access/session.guard.js';
import { CONTROLLERS } from './controllers.js';
import { browserSettings } from './intake.config.js';

/** Submission intake: the HTTP API of departments, reviewers, officers, auditors and operators. Handles no queue. */
@Module({
  imports: [
    DatabaseModule,
    MessagingModule.forRoot({ handles: null }),
    IdentityModule,
    AuditModule,
    CycleModule,
    SubmissionModule,
    ValidationModule,
    ReviewModule,
    PublicationModule,
    OversightModule,
    NotificationModule,
  ],
  controllers: CONTROLLERS,
  providers: [
    { provide: Cookies, useFactory: () => new Cookies(browserSettings().secure) },
    // In this order: who is calling comes first.
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: BoundedBodyGuard },
  ],
})
export class IntakeAppModule {}
