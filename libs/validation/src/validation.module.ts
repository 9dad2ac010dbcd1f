import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { RecordVerdict, RevisionRepository, SubmissionModule } from '#submission';
import { CheckRevision } from './application/check-revision.js';

const useCases = [provide(CheckRevision, DataSource, RevisionRepository, RecordVerdict)];

@Module({ imports: [SubmissionModule], providers: useCases, exports: useCases })
export class ValidationModule {}
