import type { DataSource } from 'typeorm';
import type { RevisionRef } from '#contracts';
import type { Clock } from '#kernel';
import type { GivenUp, Outbox } from '#messaging';
import { log, newId } from '#platform';
import type { VerdictKind } from '../domain/verdict.js';
import type { VerdictRepository } from '../persistence/verdict.repository.js';

const JOB_OF = { validation: 'validation.check-revision', scoring: 'scoring.score-revision' } as const;
const BATCH = 500;

/**
 * Asks again for checks that nobody seems to be doing, so that losing the whole queue loses nothing. What was given up
 * waits for a person: asking for it again would only fail again.
 */
export class ReaskVerdicts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly verdicts: VerdictRepository,
    private readonly outbox: Outbox,
    private readonly givenUp: GivenUp,
    private readonly clock: Clock,
  ) {}

  /** How many were asked for. `grace` is the time that a check may take without being asked for again, ms. */
  run(kind: VerdictKind, grace: number): Promise<number> {
    const frozenBefore = new Date(this.clock.now().getTime() - grace);
    return this.dataSource.transaction(async (manager) => {
      const missing = await this.verdicts.missing(manager, kind, frozenBefore, BATCH);
      const refs = missing.map((frozen): RevisionRef => ({ ...frozen, v: 1, requestId: newId<'request'>() }));
      const asked = await this.givenUp.without(manager, JOB_OF[kind], refs);
      for (const ref of asked) await this.outbox.ask(manager, JOB_OF[kind], ref);
      if (asked.length > 0) log().info({ kind, asked: asked.length }, 'asked again for missing verdicts');
      return asked.length;
    });
  }
}
