/** The code of an error of Node's own, by which it is known: ERR_BUFFER_TOO_LARGE; null for anything else. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
