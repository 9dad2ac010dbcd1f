import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SUPERUSER } from './create-cluster.js';

/** Held for as long as the process that started the server lives; PostgreSQL lets go of it when that process dies. */
const KEEPER_LOCK = 7_106_572;

/** What a connection says when its server is on its way down or was killed. */
const LOST = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/** Has this query failed because its server has gone? */
export function isConnectionLost(error: unknown): error is Error {
  const { code = '', message } = error as { code?: string; message?: string };
  // The driver's own error for a broken connection carries no code.
  return LOST.has(code) || message === 'Connection terminated unexpectedly';
}

/** Connects within `patience` ms or until `givenUp` says so; null if the server did not answer. */
export async function connectAsSuperuser(
  port: number,
  password: string,
  { patience, givenUp = () => false }: { patience: number; givenUp?: () => boolean },
): Promise<Client | null> {
  for (const until = Date.now() + patience; Date.now() < until && !givenUp(); await sleep(10)) {
    const client = new Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
    // Whoever needs the connection hears of its loss from the next query.
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      const notYet = (error as { code?: string }).code === 'ECONNREFUSED' || isConnectionLost(error);
      if (!notYet) throw error;
    }
  }
  return null;
}

/** Marks the server as started by this process, as long as the connection lives. */
export async function keep(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [KEEPER_LOCK]);
}

export async function isKeptByAnother(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [KEEPER_LOCK]);
  return rows[0]?.free !== true;
}
