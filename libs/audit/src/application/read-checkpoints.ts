import type { DataSource } from 'typeorm';
import { done, type Outcome, refused } from '#kernel';
import { type Checkpoint, type CheckpointBody, inOrder, leafOf, type Mark } from '../domain/checkpoint.js';
import type { ChainId } from '../domain/entry.js';
import { inclusionPath } from '../domain/merkle.js';
import type { SigningKey } from '../domain/signing.js';
import type { CheckpointRepository } from '../persistence/checkpoint.repository.js';

export interface CheckpointPage {
  readonly items: readonly CheckpointBody[];
  readonly next: number | null;
}

/** 包含证明: shows that a chain stood in the last checkpoint, without showing any other chain. */
export interface InclusionProof {
  readonly checkpoint: Omit<Checkpoint, 'moved'>;
  readonly mark: Mark;
  /** The place of the mark among those of all chains. */
  readonly index: number;
  /** Hashes beside the way from the leaf to the root, hex, the lowest first. */
  readonly path: readonly string[];
}

/** Checkpoints for whoever wants to keep or to check them. */
export class ReadCheckpoints {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checkpoints: CheckpointRepository,
  ) {}

  keys(): Promise<SigningKey[]> {
    return this.checkpoints.keys(this.dataSource.manager);
  }

  /** The newest first. */
  async list(page: { before: number | null; limit: number }): Promise<CheckpointPage> {
    const found = await this.checkpoints.list(this.dataSource.manager, page.before, page.limit + 1);
    const items = found.slice(0, page.limit);
    return { items, next: found.length > page.limit ? (items.at(-1)?.number ?? null) : null };
  }

  async find(number: number): Promise<Outcome<Checkpoint, 'AUDIT.CHECKPOINT_NOT_FOUND'>> {
    const found = await this.checkpoints.find(this.dataSource.manager, number);
    return found ? done(found) : refused('AUDIT.CHECKPOINT_NOT_FOUND', { number });
  }

  /** Refuses with AUDIT.NOT_YET_COVERED while no checkpoint covers the chain. */
  prove(chainId: ChainId): Promise<Outcome<InclusionProof, 'AUDIT.NOT_YET_COVERED'>> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const last = await this.checkpoints.last(manager);
      const marks = inOrder(await this.checkpoints.lastMarks(manager));
      const index = marks.findIndex((mark) => mark.chainId === chainId);
      const mark = marks[index];
      if (!last || !mark) return refused('AUDIT.NOT_YET_COVERED');
      const path = inclusionPath(marks.map(leafOf), index).map((hash) => hash.toString('hex'));
      return done({ checkpoint: last, mark, index, path });
    });
  }
}
