import { randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { endChild, startChild } from './child.js';
import { type Backend, CONCURRENCY, type Contestant } from './contest.js';
import { openQueues } from './floor-queues.js';
import { ADD_JOB, AUDIT, FREEZE, INTO_OUTBOX, LOCK, SUBMITTED, TAKE } from './floor-sql.js';
import { inTransaction } from './in-transaction.js';

const JOBS = [
  ['validation', 'validation.check-revision', 'check'],
  ['scoring', 'scoring.score-revision', 'score'],
] as const;

/** The same transactions and hops by `pg` and `bullmq` alone: no framework, no mapper, no checks. */
export async function startFloor(appUrl: string, backend: Backend): Promise<Contestant> {
  const workers = JOBS.map(([queue]) =>
    startChild('tests/bench/pipeline/floor-worker.js', {
      FLOOR_QUEUE: queue,
      FLOOR_BACKEND: backend,
      FLOOR_CONCURRENCY: `${CONCURRENCY}`,
      DATABASE_URL: appUrl,
    }),
  );
  const pool = new Pool({ connectionString: appUrl, max: 10, options: '-c search_path=gongkai,bullmq' });
  const relay = backend === 'redis' ? startRelay(pool, appUrl) : null;
  const actor = randomUUID();
  return {
    submit: async (id) => {
      await inTransaction(pool, (client) => submit(client, id, actor, backend));
      relay?.wake();
    },
    close: async () => {
      await Promise.all(workers.map(endChild));
      await relay?.close();
      await pool.end();
    },
  };
}

async function submit(client: PoolClient, id: string, actor: string, backend: Backend): Promise<void> {
  const requestId = randomUUID();
  const { rows } = await client.query(LOCK, [id, requestId]);
  const hash: string = rows[0].content_hash;
  await client.query(FREEZE, [id, [actor], actor]);
  const answer = JSON.stringify({
    disclosureId: id,
    state: 'checking',
    version: 2,
    revision: 1,
    at: new Date().toISOString(),
  });
  await client.query(SUBMITTED, [id, requestId, actor, hash, answer, hash, [actor]]);
  await client.query(AUDIT, [auditText(id, actor, 'disclosure.submitted', requestId)]);
  for (const [queue, name, prefix] of JOBS) {
    const data = JSON.stringify({ v: 1, disclosureId: id, revision: 1, contentHash: hash, requestId });
    const key = `${prefix}_${id}_1`;
    if (backend === 'redis') await client.query(INTO_OUTBOX, [queue, name, key, data]);
    else await client.query(ADD_JOB, [queue, key, name, data, '{"removeOnComplete":true}', Date.now()]);
  }
}

/** The entry as the database's function takes it. */
export function auditText(disclosureId: string, actorId: string | null, action: string, requestId: string): string {
  const at = new Date().toISOString();
  return JSON.stringify({ action, actorId, at, details: {}, disclosureId, reason: null, requestId, revision: 1 });
}

function startRelay(pool: Pool, appUrl: string) {
  const queues = openQueues('redis', appUrl);
  const open = new Map(JOBS.map(([queue]) => [queue as string, queues.queue(queue)]));
  let asked = false;
  let running: Promise<void> | null = null;
  const carry = async () => {
    while (asked) {
      asked = false;
      await inTransaction(pool, async (client) => {
        const { rows } = await client.query(TAKE);
        for (const [name, queue] of open) {
          const jobs = rows.filter((row) => row.queue === name);
          await queue.addBulk(
            jobs.map((row) => ({
              name: row.name,
              data: row.payload,
              opts: { jobId: row.key, removeOnComplete: true },
            })),
          );
        }
      });
    }
    running = null;
  };
  return {
    wake: () => {
      asked = true;
      running ??= carry();
    },
    close: async () => {
      await running;
      for (const queue of open.values()) await queue.close();
      await queues.close();
    },
  };
}
