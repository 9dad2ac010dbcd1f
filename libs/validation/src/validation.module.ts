import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { ReadDraft, RecordVerdict, RevisionRepository, SaveDraft, SubmissionModule } from '#submission';
import { AdoptNarrative } from './application/adopt-narrative.js';
import { CheckDraft } from './application/check-draft.js';
import { CheckRevision } from './application/check-revision.js';
import { ComposeNarrative } from './application/compose-narrative.js';
import { ReadToldDraft } from './application/read-told-draft.js';

const useCases = [
  provide(CheckRevision, DataSource, RevisionRepository, RecordVerdict),
  provide(CheckDraft, ReadDraft),
  provide(ComposeNarrative, ReadToldDraft),
  provide(AdoptNarrative, ReadToldDraft, SaveDraft),
];

@Module({
  imports: [SubmissionModule],
  providers: [provide(ReadToldDraft, DataSource, ReadDraft, RevisionRepository), ...useCases],
  exports: useCases,
})
export class ValidationModule {}
