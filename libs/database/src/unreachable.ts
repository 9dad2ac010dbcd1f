import { RefusalException } from '#platform';

/** System and PostgreSQL error codes that mean: the address, the server or the password is wrong, not this program. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'host name not resolved',
  EHOSTUNREACH: 'no route to host',
  ETIMEDOUT: 'timed out',
  '28P01': 'wrong password',
  '28000': 'role not allowed',
  '3D000': 'no such database',
  '53300': 'too many connections',
  '57P03': 'server is starting up or shutting down',
};

/** What to throw when opening a connection failed: DATABASE.UNREACHABLE where an operator can mend it, else the error itself. */
export function unreachable(error: unknown, url: string, variable: string): unknown {
  const reason = REASONS[(error as { code?: string }).code ?? ''];
  if (reason === undefined) return error;
  const { host, pathname } = new URL(url);
  return new RefusalException('DATABASE.UNREACHABLE', { address: `${host}${pathname}`, reason, variable });
}
