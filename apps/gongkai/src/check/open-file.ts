import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from '#exchange';
import { done, type Outcome, refused } from '#kernel';

type OpenRefusal = 'FILE.NOT_FOUND' | 'FILE.NOT_A_FILE' | 'FILE.UNREADABLE' | 'FILE.TOO_LARGE';

const REASONS: Readonly<Record<string, OpenRefusal>> = {
  ENOENT: 'FILE.NOT_FOUND',
  ENOTDIR: 'FILE.NOT_FOUND',
  EISDIR: 'FILE.NOT_A_FILE',
};

/** The bytes of a file. Its size is looked at first, so that a huge file costs nothing. */
export async function openFile(path: string): Promise<Outcome<Uint8Array, OpenRefusal>> {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.bytes) return refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 });
    return done(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused(REASONS[code] ?? 'FILE.UNREADABLE', { path, file: path, reason: code });
  }
}
