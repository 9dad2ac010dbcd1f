import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide, SystemClock } from '#platform';
import {
  DisclosureRepository,
  ExplanationRepository,
  PerformAction,
  SubmissionModule,
  TakeStep,
  VerdictRepository,
} from '#submission';
import { ListPublished } from './application/list-published.js';
import { PublishDisclosure } from './application/publish-disclosure.js';
import { ReadPublished } from './application/read-published.js';
import { ReleaseDue } from './application/release-due.js';
import { ScheduleDisclosure } from './application/schedule-disclosure.js';
import { UnscheduleDisclosure } from './application/unschedule-disclosure.js';
import { PublicationRepository } from './persistence/publication.repository.js';

const useCases = [
  provide(ScheduleDisclosure, PerformAction),
  provide(UnscheduleDisclosure, PerformAction),
  provide(
    PublishDisclosure,
    DataSource,
    DisclosureRepository,
    VerdictRepository,
    ExplanationRepository,
    PublicationRepository,
    TakeStep,
    SystemClock,
  ),
  provide(ReleaseDue, DataSource, PublicationRepository, PublishDisclosure, SystemClock),
  provide(ListPublished, DataSource, PublicationRepository, SystemClock),
  provide(ReadPublished, DataSource, PublicationRepository),
];

@Module({
  imports: [SubmissionModule],
  providers: [PublicationRepository, ...useCases],
  exports: useCases,
})
export class PublicationModule {}
