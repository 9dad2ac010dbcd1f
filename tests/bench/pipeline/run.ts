import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type Backend, type Contestant, IN_FLIGHT } from './contest.js';
import { seededDatabase } from './seeded-database.js';

/** Disclosures that go ahead of the race, so that both sides run warm. */
const WARM_UP = 100;
const PATIENCE_MS = 300_000;

/** Disclosures per second from the first submit until the last is in_review. */
export async function run(
  start: (appUrl: string, backend: Backend) => Promise<Contestant>,
  backend: Backend,
  copies: number,
): Promise<number> {
  const { database, dataSource, disclosures } = await seededDatabase(copies + WARM_UP);
  const contestant = await start(database.appUrl, backend);
  try {
    await pass(contestant, disclosures.slice(0, WARM_UP), dataSource, WARM_UP);
    const startedAt = process.hrtime.bigint();
    await pass(contestant, disclosures.slice(WARM_UP), dataSource, copies + WARM_UP);
    return copies / (Number(process.hrtime.bigint() - startedAt) / 1e9);
  } finally {
    await contestant.close();
    await database.drop();
  }
}

/** Submits these and waits until `expected` disclosures in all are in review. */
export async function pass(
  contestant: Contestant,
  ids: readonly string[],
  dataSource: DataSource,
  expected: number,
): Promise<void> {
  const left = [...ids];
  const lane = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) await contestant.submit(id);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  const until = Date.now() + PATIENCE_MS;
  while ((await inReview(dataSource)) < expected) {
    if (Date.now() > until) throw new Error(`only ${await inReview(dataSource)} of ${expected} reached in_review`);
    await sleep(25);
  }
}

async function inReview(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query(`select count(*)::int as n from gongkai.disclosure where state = 'in_review'`);
  return row.n;
}
