import { say } from '#contracts';
import { type Refused, refused } from '#kernel';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type CheckedFile, checkFile } from './check-file.js';
import { ofTier } from './check-result.js';

/** What became of one file. */
export type Answer = ReadAnswer | RefusedAnswer;

export interface ReadAnswer {
  readonly file: string;
  readonly checked: CheckedFile;
}

export interface RefusedAnswer {
  readonly file: string;
  readonly refusal: Refused;
}

export function isRefused(answer: Answer): answer is RefusedAnswer {
  return 'refusal' in answer;
}

/** One of many files: whatever is wrong with it, were it a bug of ours, the others are still checked. */
export async function answerFor(file: string): Promise<Answer> {
  try {
    const outcome = await checkFile(file);
    return outcome.ok ? { file, checked: outcome.value } : { file, refusal: outcome };
  } catch (error) {
    return { file, refusal: refused('CHECK.FAILED', { reason: error instanceof Error ? error.message : error }) };
  }
}

/** Of one file; of many, the highest counts. */
export function exitCodeOf(answer: Answer): ExitCode {
  if (isRefused(answer)) return EXIT.unreadable;
  return ofTier('blocking', answer.checked.result).length > 0 ? EXIT.wrong : EXIT.done;
}

/** One element of what `--json` prints for many files. */
export function jsonOf(answer: Answer) {
  if (!isRefused(answer)) return { file: answer.file, ...answer.checked.result };
  const { code, details } = answer.refusal;
  const { zh, en } = say(code, details);
  return { file: answer.file, error: { code, detail: zh, detailEn: en } };
}
