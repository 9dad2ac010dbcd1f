import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { JOBS, type JobName } from '#contracts';
import { inTransaction } from '#database';
import { done, type Outcome, refused } from '#kernel';
import { SystemClock } from '#platform';
import { Outbox } from '../outbox/outbox.js';

const LOCK = `select name, payload, retried_at as "retriedAt" from gongkai.dead_letter where id = $1 for update`;
const MARK = `update gongkai.dead_letter set retried_at = $2 where id = $1`;

interface LockedLetter {
  readonly name: string;
  readonly payload: unknown;
  readonly retriedAt: Date | null;
}

/** Asks for the job again. Doing it twice asks once; a job that still cannot be understood stays where it is. */
@Injectable()
export class RetryDeadLetter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses with DEAD_LETTER.UNKNOWN, JOB.UNKNOWN_NAME, JOB.UNKNOWN_VERSION, JOB.MALFORMED. */
  run(id: string): Promise<Outcome<void>> {
    return inTransaction(this.dataSource, async (manager) => {
      const [letter]: LockedLetter[] = await manager.query(LOCK, [id]);
      if (!letter) return refused('DEAD_LETTER.UNKNOWN', { id });
      return letter.retriedAt === null ? this.retry(manager, id, letter) : done();
    });
  }

  private async retry(manager: EntityManager, id: string, { name, payload }: LockedLetter): Promise<Outcome<void>> {
    if (!(name in JOBS)) return refused('JOB.UNKNOWN_NAME', { name });
    const understood = JOBS[name as JobName].parse(payload);
    if (!understood.ok) return understood;
    await manager.query(MARK, [id, this.clock.now()]);
    await this.outbox.ask(manager, name as JobName, understood.value);
    return done();
  }
}
