import { isDeepStrictEqual } from 'node:util';

/** The system did something else than the story needs; ends the demo with exit code 1. */
export class Mismatch extends Error {
  constructor(found: unknown, expected: unknown) {
    super(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
}

/** Throws a Mismatch unless both are the same. */
export function mustBe<T>(found: T, expected: T): void {
  if (!isDeepStrictEqual(found, expected)) throw new Mismatch(found, expected);
}
