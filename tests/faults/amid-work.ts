import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { LossyDoor } from './lossy-door.js';
import type { Part } from './troubled-system.js';

/** What is to be seen of a system at work. */
export interface Scene {
  readonly door: LossyDoor;
  /** Settles when all steps of this moment are played. */
  readonly played: Promise<unknown>;
  readonly appUrl: string;
}

/**
 * Resolves while the process is at work: a worker has a job in hand; for any other, a deed is done and its answer lost.
 * Where it has nothing to do, when the steps are over.
 */
export async function amidWork(part: Part, { door, played, appUrl }: Scene): Promise<void> {
  if (part !== 'validation' && part !== 'scoring') return Promise.race([door.nextLoss(), played.then(() => {})]);
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  let over = false;
  const end = () => {
    over = true;
  };
  played.then(end, end);
  while (!over && !(await hasJobInHand(client, part))) await sleep(2);
  await client.end();
}

async function hasJobInHand(client: Client, queue: string): Promise<boolean> {
  const { rowCount } = await client.query("select from bullmq.job where queue = $1 and state = 'active'", [queue]);
  return rowCount !== 0;
}
