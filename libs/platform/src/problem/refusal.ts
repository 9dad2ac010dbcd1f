import { say } from '#contracts';
import type { Outcome, Refused } from '#kernel';

/** Carries a refusal from where it was reached to the edge of the process, which says it to the person. */
export class RefusalException extends Error implements Refused {
  readonly ok = false;
  override readonly name = 'RefusalException';

  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    const { zh, en } = say(code, details);
    super(`${code}: ${zh} ${en}`);
  }
}

/** Ends the request (or the start of the process) with a code of the message catalogue. */
export function refuse(code: string, details: Record<string, unknown> = {}): never {
  throw new RefusalException(code, details);
}

/** The value of an outcome; a refusal goes to the edge. For controllers, which have nothing better to do with it. */
export function orRefuse<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new RefusalException(outcome.code, outcome.details);
}
