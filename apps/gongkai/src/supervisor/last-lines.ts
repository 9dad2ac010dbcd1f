import { readFileSync } from 'node:fs';

/** The end of a log, for a message. */
export function lastLines(file: string, count = 6): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
