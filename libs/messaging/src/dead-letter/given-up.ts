import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JOBS, type JobName, type PayloadOf } from '#contracts';

/** Knows which jobs wait among the dead letters for a person, so that nobody asks for them again meanwhile. */
@Injectable()
export class GivenUp {
  /** Those of the payloads whose job was not given up. */
  async without<N extends JobName>(
    manager: EntityManager,
    name: N,
    payloads: readonly PayloadOf<N>[],
  ): Promise<PayloadOf<N>[]> {
    const { queue, once } = JOBS[name];
    const rows: { job_key: string }[] = await manager.query(
      'select job_key from gongkai.dead_letter where queue = $1 and job_key = any ($2) and retried_at is null',
      [queue, payloads.map(once)],
    );
    const given = new Set(rows.map((row) => row.job_key));
    return payloads.filter((payload) => !given.has(once(payload)));
  }
}
