import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { done, type Outcome, refused } from '#kernel';
import { tell } from '../terminal.js';
import type { Answer } from './answer.js';

/** Asked before any work is done: a long run should not end without its page. */
export function mayWritePage(path: string): Promise<Outcome<void>> {
  return orUnwritable(path, access(dirname(path), constants.W_OK));
}

/** Writes the page where one is wanted. What draws it is loaded only then. */
export async function writePage(path: string | undefined, answers: readonly Answer[]): Promise<Outcome<void>> {
  if (path === undefined) return done();
  const { reportPage } = await import('./page/report-page.js');
  const written = await orUnwritable(path, writeFile(path, reportPage(answers)));
  if (written.ok) tell('CHECK.PAGE_WRITTEN', { path });
  return written;
}

async function orUnwritable(path: string, deed: Promise<void>): Promise<Outcome<void>> {
  try {
    return done(await deed);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused('CHECK.PAGE_UNWRITABLE', { path, reason: code });
  }
}
