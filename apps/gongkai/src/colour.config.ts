import { readConfig } from '#platform';

/** NO_COLOR, set to anything, asks every program for plain text (no-color.org). */
export function coloursAllowed(): boolean {
  return readConfig((read) => read.optional('NO_COLOR')) === null;
}
