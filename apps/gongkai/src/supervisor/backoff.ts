const FIRST_MS = 250;
const LONGEST_MS = 30_000;

/** Milliseconds to wait before the next start of a service that has died `failures` times in a row (1, 2, …). */
export function restartDelay(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
}
