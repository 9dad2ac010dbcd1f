import type { DataSource } from 'typeorm';
import { type BrokenChain, ChainCheck } from '../domain/chain-check.js';
import type { ChainId } from '../domain/entry.js';
import { type ChainRow, readChains } from '../persistence/read-chains.js';

export interface VerifyOptions {
  /** One chain only. */
  readonly disclosureId?: ChainId;
  /** Told now and then how many entries were checked so far. */
  readonly onProgress?: (entries: number) => void;
}

export interface ChainSummary {
  readonly chains: number;
  readonly entries: number;
  /** One for every broken chain, naming its first bad entry. */
  readonly broken: readonly BrokenChain[];
}

/**
 * Recomputes every chain from the stored entries, as of one moment, while the system goes on working. Memory does not
 * grow with the number of entries. It proves that nobody edited single entries; who can rewrite a whole chain together
 * with its head can only be shown by a copy of the head's hash kept elsewhere.
 */
export async function verifyChains(dataSource: DataSource, options: VerifyOptions = {}): Promise<ChainSummary> {
  const broken: BrokenChain[] = [];
  let chains = 0;
  let entries = 0;
  let current: { check: ChainCheck; head: ChainRow['head'] } | null = null;
  const finish = () => {
    const fault = current?.check.end(current.head);
    if (fault) broken.push(fault);
  };
  await dataSource.transaction('REPEATABLE READ', async (manager) => {
    for await (const batch of readChains(manager, options.disclosureId ?? null)) {
      for (const { disclosureId, entry, head } of batch) {
        if (current?.check.disclosureId !== disclosureId) {
          finish();
          current = { check: new ChainCheck(disclosureId), head };
          chains += 1;
        }
        if (entry !== null) {
          current.check.take(entry);
          entries += 1;
        }
      }
      options.onProgress?.(entries);
    }
    finish();
  });
  return { chains, entries, broken };
}
