import type { DataSource } from 'typeorm';
import { type BadCheckpoint, CheckpointCheck } from '../domain/checkpoint-check.js';
import { CheckpointRepository } from '../persistence/checkpoint.repository.js';
import { CheckpointFolder } from '../persistence/checkpoint-folder.js';

export interface CheckpointSummary {
  /** How many were found as they were made. */
  readonly checkpoints: number;
  /** The keys that signed them, to be compared with those that were noted elsewhere. */
  readonly keyIds: readonly string[];
  /** The first that is not as it was made, or that the chains have left. */
  readonly bad: BadCheckpoint | null;
}

/**
 * Checks the chains against checkpoints that were kept outside the database: the last entry that each of them signed
 * must still stand in its chain. So a chain that was written anew, with all its hashes and its head, is found out.
 * Together with `verifyChains`, which shows that a chain leads from each of these entries to the next.
 */
export async function verifyCheckpoints(dataSource: DataSource, folderPath: string): Promise<CheckpointSummary> {
  const folder = new CheckpointFolder(folderPath);
  const repository = new CheckpointRepository();
  const keys = await folder.keys();
  const check = new CheckpointCheck(keys);
  const keyIds = keys.map(({ keyId }) => keyId);
  const numbers = await folder.numbers();
  const last = numbers.at(-1) ?? 0;
  for (let number = 1; number <= last; number++) {
    const kept = await folder.read(number);
    const lost = kept && (await repository.firstLost(dataSource.manager, kept.moved));
    const bad: BadCheckpoint | null =
      kept === null
        ? { code: 'AUDIT.CHECKPOINT_MISSING', number }
        : (check.take(kept) ??
          (lost && { code: 'AUDIT.CHAIN_REWRITTEN', number, disclosureId: lost.chainId, seq: lost.seq }));
    if (bad !== null) return { checkpoints: number - 1, keyIds, bad };
  }
  return { checkpoints: last, keyIds, bad: null };
}
