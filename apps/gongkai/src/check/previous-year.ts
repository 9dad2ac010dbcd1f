import { say } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import { type Disclosure, readDisclosure } from './read-disclosure.js';

/** Last year's disclosure, read as this year's is. A refusal says that it is this file which cannot be read. */
export async function readPreviousYear(file: string | undefined): Promise<Outcome<Disclosure | null>> {
  if (file === undefined) return done(null);
  const read = await readDisclosure(file);
  if (read.ok) return read;
  return refused('CHECK.PREVIOUS_UNREADABLE', { file, reason: say(read.code, read.details) });
}
