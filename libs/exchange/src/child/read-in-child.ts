import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DisclosureDocument } from '#contracts';
import { type Outcome, refused } from '#kernel';
import { LIMITS } from '../limits.js';
import type { ReadRefusal } from '../read-document.js';

export type ReadLimits = { readonly milliseconds: number; readonly memory: number };
export type ChildRefusal = ReadRefusal | 'FILE.TOO_COSTLY';

/** The built entry of the reading process; sources (under jest) use the built one as well. */
const ENTRY = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../../../dist/libs/exchange/src/child/main.js' : './main.js',
    import.meta.url,
  ),
);

/**
 * Reads a file in a process of its own, which is killed when it takes too long or too much memory, so that a hostile
 * file costs one process and never the server. The answer is the same as `readDocument`'s.
 */
export function readDocumentInChild(
  bytes: Uint8Array,
  packId: string,
  limits: ReadLimits = LIMITS,
): Promise<Outcome<DisclosureDocument, ChildRefusal>> {
  if (bytes.length > LIMITS.bytes)
    return Promise.resolve(refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 }));
  return new Promise((resolve) => {
    const child = fork(ENTRY, [packId], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${limits.memory}`],
      env: {},
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.milliseconds);
    child.once('message', (answer) => {
      resolve(answer as Outcome<DisclosureDocument, ReadRefusal>);
      child.kill('SIGKILL');
    });
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(refused('FILE.TOO_COSTLY'));
    });
    child.once('error', () => resolve(refused('FILE.TOO_COSTLY')));
    child.send(bytes, () => undefined);
  });
}
