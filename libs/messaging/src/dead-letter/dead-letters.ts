import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { say } from '#contracts';
import type { Refused } from '#kernel';
import { log, newId, SystemClock } from '#platform';
import type { DeliveredJob } from '../backend/queue-backend.js';

const RECORD = `
  insert into gongkai.dead_letter
    (id, queue, name, job_key, payload, code, message, attempts, request_id, failed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (queue, job_key) where retried_at is null do update set
    payload = excluded.payload, code = excluded.code, message = excluded.message,
    attempts = excluded.attempts, request_id = excluded.request_id, failed_at = excluded.failed_at`;

/** Keeps the jobs that were given up, with the reason, until a person looks. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: SystemClock,
  ) {}

  async record(job: DeliveredJob, { code, details }: Refused, requestId: string): Promise<void> {
    const { zh, en } = say(code, details);
    await this.dataSource.query(RECORD, [
      newId<'dead-letter'>(),
      job.queueName,
      job.name,
      // A tick fails as one letter, however often it comes.
      job.repeatJobKey ?? job.id,
      JSON.stringify(job.data ?? null),
      code,
      plain(`${zh} ${en}`),
      job.attemptsStarted,
      requestId,
      this.clock.now(),
    ]);
    log().error({ job: job.name, code, attempts: job.attemptsStarted }, 'job went to the dead letters');
  }
}

/** PostgreSQL's text holds every character but NUL; a reason of more than a page helps nobody. */
function plain(text: string): string {
  return text.replaceAll('\0', '').slice(0, 4_000);
}
