import type { Refused } from '#kernel';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { tell } from '../terminal.js';

/** Code first, for those who match it; then the sentence. */
export function refuseInput({ code, details }: Refused): ExitCode {
  process.stderr.write(`${code}\n`);
  tell(code, details);
  return EXIT.unreadable;
}
