import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SUPERUSER } from './create-cluster.js';

/** Held for as long as the process that started the server lives; PostgreSQL lets go of it when that process dies. */
const KEEPER_LOCK = 7_106_572;

/** Answers of a server that is still on its way up or down. */
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03']);

/** Connects within `patience` ms or until `givenUp` says so; null if the server did not answer. */
export async function connectAsSuperuser(
  port: number,
  password: string,
  { patience, givenUp = () => false }: { patience: number; givenUp?: () => boolean },
): Promise<Client | null> {
  for (const until = Date.now() + patience; Date.now() < until && !givenUp(); await sleep(10)) {
    const client = new Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (!NOT_YET.has((error as { code?: string }).code ?? '')) throw error;
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
