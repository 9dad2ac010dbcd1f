import type { HttpException } from '@nestjs/common';
import { RefusalException } from './refusal.js';

const CODES: Readonly<Record<number, string>> = {
  400: 'REQUEST.MALFORMED',
  401: 'REQUEST.NOT_SIGNED_IN',
  // All that the framework itself forbids; who may do what is refused by the guards, with codes of their own.
  403: 'REQUEST.CROSS_SITE',
  404: 'REQUEST.NOT_FOUND',
  413: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.WRONG_TYPE',
};

/** What the framework refuses on its own (no such route, broken JSON, body too large) in the house's codes. */
export function refusalOfHttp(exception: HttpException, path: string): RefusalException {
  const code = CODES[exception.getStatus()] ?? 'REQUEST.REFUSED';
  return new RefusalException(code, { path, reason: exception.message });
}
