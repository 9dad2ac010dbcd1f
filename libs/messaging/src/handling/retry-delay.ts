const LONGEST = 60_000;

/** Doubles with each failure up to a minute; jitter keeps jobs that failed together from coming back together. ms */
export function retryDelay(first: number, failures: number, random = Math.random()): number {
  const full = Math.min(first * 2 ** (failures - 1), LONGEST);
  return Math.ceil(full / 2 + (full / 2) * random);
}
