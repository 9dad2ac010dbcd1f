import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { RecordVerdict, RevisionRepository, SubmissionModule } from '#submission';
import { ScoreRevision } from './application/score-revision.js';

const useCases = [provide(ScoreRevision, DataSource, RevisionRepository, RecordVerdict)];

@Module({ imports: [SubmissionModule], providers: useCases, exports: useCases })
export class ScoringModule {}
