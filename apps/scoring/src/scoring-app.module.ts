import { Module } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { MessagingModule } from '#messaging';
import { RepeatedWork } from '#platform';
import { ScoringModule } from '#scoring';
import { ReaskVerdicts, SubmissionModule } from '#submission';
import { ScoreRevisionHandler } from './score-revision.handler.js';
import { reconcileSettings } from './scoring.config.js';

/** The scoring worker: does the jobs of its queue, and asks again for those that got lost. */
@Module({
  imports: [DatabaseModule, MessagingModule.forRoot({ handles: 'scoring' }), SubmissionModule, ScoringModule],
  providers: [
    ScoreRevisionHandler,
    {
      provide: RepeatedWork,
      inject: [ReaskVerdicts],
      useFactory: (reask: ReaskVerdicts) => {
        const { every, grace } = reconcileSettings();
        return new RepeatedWork('reask-verdicts', every, () => reask.run('scoring', grace));
      },
    },
  ],
})
export class ScoringAppModule {}
