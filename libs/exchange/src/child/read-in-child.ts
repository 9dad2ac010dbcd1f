import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Outcome, refused } from '#kernel';
import { LIMITS } from '../limits.js';
import type { DisclosureRead, ReadRefusal } from '../read-document.js';

/** Wall time in milliseconds, heap in MiB. */
export type ReadLimits = { readonly milliseconds: number; readonly memory: number };
export type ChildRefusal = ReadRefusal | 'FILE.TOO_COSTLY';
type Answer = Outcome<DisclosureRead, ChildRefusal>;

/** The built entry of the reading process; sources, as under jest, use the built one as well. */
const ENTRY = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../../../dist/libs/exchange/src/child/main.js' : './main.js',
    import.meta.url,
  ),
);

/**
 * Reads a file in a process of its own, which is killed when it takes too long or too much memory, so that a hostile
 * file costs one process and never the server. The answer is the same as `readDocument`'s; FILE.TOO_COSTLY is new.
 * Without a pack, the built-in one that fits best is chosen.
 */
export async function readDocumentInChild(
  bytes: Uint8Array,
  packId: string | null,
  limits: ReadLimits = LIMITS,
): Promise<Answer> {
  if (bytes.length > LIMITS.bytes) return refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 });
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: run "npm run build" first`);
  const child = fork(ENTRY, packId === null ? [] : [packId], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${limits.memory}`],
    env: {},
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.milliseconds);
  try {
    return await answerOf(child, bytes);
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

/** A child that ends by a signal was killed for its cost (V8 aborts at the end of its heap); any other end is a bug. */
function answerOf(child: ChildProcess, bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2_000);
    });
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal === null) reject(new Error(`the reading process ended with ${code}: ${complaint}`));
      else resolve(refused('FILE.TOO_COSTLY'));
    });
    // A send that fails is followed by `close`, which tells why.
    child.send(bytes, () => undefined);
  });
}
