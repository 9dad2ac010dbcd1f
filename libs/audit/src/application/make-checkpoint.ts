import type { DataSource, EntityManager } from 'typeorm';
import { type Clock, shanghaiTime } from '#kernel';
import { refuse } from '#platform';
import { bodyOf, type CheckpointBody, hashOfText, type Occasion, rootOf, textOf } from '../domain/checkpoint.js';
import type { Signer } from '../domain/signing.js';
import { type CheckpointRepository, isMadeByAnother } from '../persistence/checkpoint.repository.js';

/**
 * Makes the checkpoint that is due: one a day, and one after publications. What is due is asked of Postgres, so nothing
 * is missed after an outage, and of several processes that look at the same time one makes it.
 */
export class MakeCheckpoint {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checkpoints: CheckpointRepository,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /** The number of the one that was made; null when none was due. Refuses with AUDIT.KEY_RETIRED. */
  async run(): Promise<number | null> {
    try {
      // The marks and their root are of one moment.
      return await this.dataSource.transaction('REPEATABLE READ', (manager) => this.makeIfDue(manager));
    } catch (error) {
      if (isMadeByAnother(error)) return null;
      throw error;
    }
  }

  private async makeIfDue(manager: EntityManager): Promise<number | null> {
    const now = this.clock.now();
    const occasion = await this.checkpoints.due(manager, now);
    return occasion && this.make(manager, occasion, now);
  }

  private async make(manager: EntityManager, occasion: Occasion, now: Date): Promise<number> {
    await this.mustBeNewestKey(manager, now);
    const last = await this.checkpoints.last(manager);
    const heads = await this.checkpoints.heads(manager);
    const body: CheckpointBody = {
      v: 1,
      number: last ? bodyOf(last).number + 1 : 1,
      occasion,
      at: now.toISOString(),
      chains: heads.length,
      root: rootOf(heads),
      previous: last ? hashOfText(last.text) : '',
      keyId: this.signer.keyId,
    };
    const text = textOf(body);
    const day = shanghaiTime(now).slice(0, 10);
    await this.checkpoints.add(manager, { body, text, signature: this.signer.sign(text), day });
    return body.number;
  }

  /** A key that another has followed signs no more. */
  private async mustBeNewestKey(manager: EntityManager, now: Date): Promise<void> {
    const { keyId, publicKey } = this.signer;
    await this.checkpoints.addKey(manager, { keyId, publicKey, validFrom: now.toISOString() });
    const newest = (await this.checkpoints.keys(manager)).at(-1);
    if (newest?.keyId !== keyId) refuse('AUDIT.KEY_RETIRED', { keyId, newest: newest?.keyId });
  }
}
