import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JOBS, type JobName, type PayloadOf } from '#contracts';
import { JOB_OPTIONS } from './backend/job-options.js';
import { Queues } from './backend/queues.js';
import { Outbox } from './outbox/outbox.js';

/** Wakes a service at a time. The time itself is kept in Postgres by whoever asks; an alarm only says "look now". */
@Injectable()
export class Alarm {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly queues: Queues,
  ) {}

  /** Once, not before `at`. Setting it again with the same payload changes nothing. */
  at<N extends JobName>(at: Date, name: N, payload: PayloadOf<N>): Promise<void> {
    return this.dataSource.transaction((manager) => this.outbox.ask(manager, name, payload, { at }));
  }

  /** Now and then every `ms`, over all processes together. Setting it again replaces the interval and the payload. */
  async every<N extends JobName>(ms: number, name: N, payload: PayloadOf<N>): Promise<void> {
    const queue = await this.queues.of(JOBS[name].queue);
    await queue.upsertJobScheduler(`tick_${name}`, { every: ms }, { name, data: payload, opts: JOB_OPTIONS });
  }
}
