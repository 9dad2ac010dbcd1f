import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { ReadDraft, RecordVerdict, RevisionRepository, SubmissionModule } from '#submission';
import { CheckDraft } from './application/check-draft.js';
import { CheckRevision } from './application/check-revision.js';

const useCases = [
  provide(CheckRevision, DataSource, RevisionRepository, RecordVerdict),
  provide(CheckDraft, ReadDraft),
];

@Module({ imports: [SubmissionModule], providers: useCases, exports: useCases })
export class ValidationModule {}
