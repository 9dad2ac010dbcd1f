import { Module } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { MessagingModule } from '#messaging';
import { RepeatedWork } from '#platform';
import { ReaskVerdicts, SubmissionModule } from '#submission';
import { ValidationModule } from '#validation';
import { CheckRevisionHandler } from './check-revision.handler.js';
import { reconcileSettings } from './validation.config.js';

/** The validation worker: does the jobs of its queue, and asks again for those that got lost. */
@Module({
  imports: [DatabaseModule, MessagingModule.forRoot({ handles: 'validation' }), SubmissionModule, ValidationModule],
  providers: [
    CheckRevisionHandler,
    {
      provide: RepeatedWork,
      inject: [ReaskVerdicts],
      useFactory: (reask: ReaskVerdicts) => {
        const { every, grace } = reconcileSettings();
        return new RepeatedWork('reask-verdicts', every, () => reask.run('validation', grace));
      },
    },
  ],
})
export class ValidationAppModule {}
