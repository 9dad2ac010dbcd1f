import { verifyChains } from '#audit';
import { say } from '#contracts';
import { openDataSource } from '#database';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { gongkaiConfig } from '../gongkai.config.js';
import { withDatabase } from '../supervisor/with-database.js';
import { announce, print } from '../terminal.js';

/** `gongkai audit verify`: recomputes every chain; 1 when any is broken. */
export async function verifyCommand(): Promise<ExitCode> {
  const { chains, entries, broken } = await withDatabase(gongkaiConfig(), ({ appUrl }) => verifyAt(appUrl));
  for (const fault of broken) {
    const { zh, en } = say(fault.code, { ...fault });
    print(`${fault.code}\n${zh}\n${en}`);
  }
  if (broken.length > 0) {
    announce('VERIFY.BROKEN', { broken: broken.length, chains });
    return EXIT.wrong;
  }
  announce('VERIFY.INTACT', { chains, entries });
  return EXIT.done;
}

export async function verifyAt(url: string) {
  const dataSource = await openDataSource({ url, poolSize: 2 });
  try {
    return await verifyChains(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
