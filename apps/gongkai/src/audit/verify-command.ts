import { verifyChains, verifyCheckpoints } from '#audit';
import { say } from '#contracts';
import { openDataSource } from '#database';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { gongkaiConfig } from '../gongkai.config.js';
import { checkpointFolder } from '../supervisor/signing-key.js';
import { withDatabase } from '../supervisor/with-database.js';
import { announce, print } from '../terminal.js';

/** `gongkai audit verify`: recomputes every chain and checks it against kept checkpoints; 1 when any does not agree. */
export async function verifyCommand(choices: { readonly checkpoints?: string } = {}): Promise<ExitCode> {
  const config = gongkaiConfig();
  const folder = choices.checkpoints ?? (config.databaseUrl === null ? checkpointFolder(config.dataFolder) : null);
  const { chains, kept } = await withDatabase(config, ({ appUrl }) => verifyAt(appUrl, folder));
  for (const fault of chains.broken) tellFault(fault.code, { ...fault });
  if (kept?.bad) tellFault(kept.bad.code, { ...kept.bad });
  if (chains.broken.length > 0) {
    announce('VERIFY.BROKEN', { broken: chains.broken.length, chains: chains.chains });
    return EXIT.wrong;
  }
  if (kept?.bad) return EXIT.wrong;
  announce('VERIFY.INTACT', { chains: chains.chains, entries: chains.entries });
  if (kept && kept.checkpoints > 0) {
    announce('VERIFY.KEPT', { checkpoints: kept.checkpoints, keys: kept.keyIds.join(', ') });
  } else announce('VERIFY.NOTHING_KEPT');
  return EXIT.done;
}

export async function verifyAt(url: string, folder: string | null = null) {
  const dataSource = await openDataSource({ url, poolSize: 2 });
  try {
    const chains = await verifyChains(dataSource);
    return { chains, kept: folder === null ? null : await verifyCheckpoints(dataSource, folder) };
  } finally {
    await dataSource.destroy();
  }
}

function tellFault(code: string, details: Record<string, unknown>): void {
  const { zh, en } = say(code, details);
  print(`${code}\n${zh}\n${en}`);
}
