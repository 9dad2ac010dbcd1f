/**
 * The answer of anything that may be refused for a business reason. A refusal is a value with a stable code;
 * a bug or a broken disk is an exception and is never turned into one.
 */
export type Outcome<T, C extends string = string> = Done<T> | Refused<C>;

export interface Done<T> {
  readonly ok: true;
  readonly value: T;
}

/** `code` is stable and looked up in the message catalogue; `details` fill the sentence's slots. */
export interface Refused<C extends string = string> {
  readonly ok: false;
  readonly code: C;
  readonly details: Readonly<Record<string, unknown>>;
}

export function done(): Done<void>;
export function done<T>(value: T): Done<T>;
export function done<T>(value?: T): Done<T | undefined> {
  return { ok: true, value };
}

export function refused<C extends string>(code: C, details: Record<string, unknown> = {}): Refused<C> {
  return { ok: false, code, details };
}
