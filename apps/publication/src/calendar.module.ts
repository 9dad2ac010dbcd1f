import { Module } from '@nestjs/common';
import { newId, RepeatedWork } from '#platform';
import { PublicationModule, ReleaseDue } from '#publication';
import { calendarSettings } from './publication.config.js';
import { ReleaseDueHandler } from './release-due.handler.js';

/** Publishes at the deadline when woken, and at start and now and then without: after an outage nothing stays behind. */
@Module({
  imports: [PublicationModule],
  providers: [
    ReleaseDueHandler,
    {
      provide: RepeatedWork,
      inject: [ReleaseDue],
      useFactory: (releaseDue: ReleaseDue) =>
        new RepeatedWork('release-due', calendarSettings().lookEvery, () => releaseDue.run(newId<'request'>())),
    },
  ],
})
export class CalendarModule {}
