import { resolve } from 'node:path';
import { done, type Outcome, refused } from '#kernel';
import type { ExitCode } from '../exit-codes.js';
import { tell } from '../terminal.js';
import type { CheckChoices } from './check-choices.js';
import { checkMany } from './check-many.js';
import { checkOne } from './check-one.js';
import { type FoundFiles, findFiles } from './find-files.js';
import { refuseInput } from './refuse-input.js';
import { mayWritePage } from './write-page.js';

/** `gongkai check FILE…`: 0 no blocking finding, 1 some, 2 unreadable input; of several files, the highest. */
export async function checkCommand(paths: readonly string[], choices: CheckChoices): Promise<ExitCode> {
  const found = await findFiles(paths, choices.html);
  const possible = await goTogether(found, choices);
  if (!possible.ok) return refuseInput(possible);
  const [file] = found.files;
  if (found.single && file !== undefined) return checkOne(file, choices);
  if (found.skipped > 0) tell('CHECK.SKIPPED', { count: found.skipped });
  return checkMany(found.files, choices);
}

/** Does what was asked for go together? The page must never overwrite what it is about. */
async function goTogether({ files, single }: FoundFiles, { html, previous }: CheckChoices): Promise<Outcome<void>> {
  if (files.length === 0) return refused('CHECK.NO_FILES');
  if (previous !== undefined && !single) return refused('CHECK.PREVIOUS_ONE_FILE');
  if (html === undefined) return done();
  const read = [...files, ...(previous === undefined ? [] : [previous])].map((file) => resolve(file));
  const safe = /\.html?$/i.test(html) && !read.includes(resolve(html));
  return safe ? mayWritePage(html) : refused('CHECK.PAGE_REFUSED', { path: html });
}
