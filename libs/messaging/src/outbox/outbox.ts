import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JOBS, type JobName, type PayloadOf } from '#contracts';
import { QUEUE_BACKEND, type QueueBackend } from '../backend/queue-backend.js';

/** Where jobs are asked for: always in the transaction that gives them their reason. */
@Injectable()
export class Outbox {
  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  /**
   * Asks for a job once `manager`'s transaction has committed, not before `at`. Asking twice for the same thing while
   * the first is still waiting or running does nothing. A payload that its own catalogue refuses is a bug and throws.
   */
  async ask<N extends JobName>(
    manager: EntityManager,
    name: N,
    payload: PayloadOf<N>,
    { at = null }: { readonly at?: Date | null } = {},
  ): Promise<void> {
    const definition = JOBS[name];
    const sound = definition.parse(payload);
    if (!sound.ok) throw new Error(`asked for ${name} with a payload that is ${sound.code}`);
    await this.backend.ask(manager, {
      queue: definition.queue,
      name,
      key: definition.once(payload),
      payload,
      runAt: at,
    });
  }
}
