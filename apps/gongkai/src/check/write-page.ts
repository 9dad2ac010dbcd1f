import { writeFile } from 'node:fs/promises';
import { done, type Outcome, refused } from '#kernel';
import { tell } from '../terminal.js';
import type { Answer } from './answer.js';

/** Writes the page where one is wanted. What draws it is loaded only then. */
export async function writePage(path: string | undefined, answers: readonly Answer[]): Promise<Outcome<void>> {
  if (path === undefined) return done();
  const { reportPage } = await import('./page/report-page.js');
  try {
    await writeFile(path, reportPage(answers));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused('CHECK.PAGE_UNWRITABLE', { path, reason: code });
  }
  tell('CHECK.PAGE_WRITTEN', { path });
  return done();
}
