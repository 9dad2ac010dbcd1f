import { type Bilingual, say } from '#contracts';
import { harmlessText } from './harmless-text.js';

/** Takes a sentence to the person, by whatever way the caller has. */
export type Show = (message: Bilingual) => void;

/** A result: goes to stdout, where a pipe can take it. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Progress or trouble, from the message catalogue: goes to stderr, Chinese first. */
export function tell(code: string, details: Readonly<Record<string, unknown>> = {}): void {
  showOnStderr(say(code, details));
}

export function showOnStderr({ zh, en }: Bilingual): void {
  process.stderr.write(`${harmlessText(zh)}\n${harmlessText(en)}\n`);
}

/** The same on stdout, for commands whose result is a sentence. */
export function announce(code: string, details: Readonly<Record<string, unknown>> = {}): void {
  const { zh, en } = say(code, details);
  print(zh);
  print(en);
}

/** `gongkai check x | head` closes our stdout early; that is no error of ours. */
export function endQuietlyWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
