import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { log } from '#platform';
import type { Due, PublicationRepository } from '../persistence/publication.repository.js';
import type { PublishDisclosure } from './publish-disclosure.js';

const BATCH = 100;

/**
 * Publishes all that is due. The list comes from Postgres, never from the queue, so a service that was down at the
 * deadline publishes as soon as it is back, and several services may look at the same time.
 */
export class ReleaseDue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publications: PublicationRepository,
    private readonly publish: PublishDisclosure,
    private readonly clock: Clock,
  ) {}

  /** How many this call published. One that fails does not hold up the others; the failures are thrown at the end. */
  async run(requestId: string): Promise<number> {
    const now = this.clock.now();
    const failures: unknown[] = [];
    let released = 0;
    for (let after: Due | null = null; ; ) {
      const batch: Due[] = await this.publications.due(this.dataSource.manager, now, after, BATCH);
      for (const { id } of batch) {
        try {
          if ((await this.publish.run(id, requestId)).ok) released += 1;
        } catch (error) {
          // Whatever is wrong with this one, the next department has the same deadline.
          failures.push(error);
        }
      }
      after = batch.at(-1) ?? null;
      if (batch.length < BATCH) break;
    }
    if (released > 0) log().info({ released }, 'published what was due');
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} due disclosures not published`);
    return released;
  }
}
