import 'reflect-metadata';
import { startTestServer } from '#testing';
import { startProduct } from '../pipeline/product.js';
import { pass } from '../pipeline/run.js';
import { seededDatabase } from '../pipeline/seeded-database.js';
import { CALLS } from './calls.js';
import { type Office, openOffice } from './office.js';
import { seedDistrict } from './seed.js';

// npm run bench:cycle [-- rounds years departments]; the other side is always 1 year × 100 departments.
const [rounds = 200, years = 5, departments = 10_000] = process.argv.slice(2).map(Number);
const WARM_UP = 20;
const AIM = 2;
const AT_ONCE = 300;

const stop = await startTestServer();
try {
  await compareViews();
  await submitAtOnce();
} finally {
  await stop();
}

/** The same calls on both, in turns, so that whatever else the machine does falls on both alike. */
async function compareViews(): Promise<void> {
  const small = await openOffice(await seedDistrict({ years: 1, departments: 100 }));
  const large = await openOffice(await seedDistrict({ years, departments }));
  try {
    console.log(`p95 of ${rounds} calls: ${years} years × ${departments} departments beside 1 year × 100`);
    for (const call of CALLS) {
      const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
      for (let n = -WARM_UP; n < rounds; n++) {
        const [one, other] = [await small.time(call, n + WARM_UP), await large.time(call, n + WARM_UP)];
        if (n < 0) continue;
        times.small.push(one);
        times.large.push(other);
      }
      const [before, after] = [p95(times.small), p95(times.large)];
      const ratio = after / before;
      const verdict = ratio <= AIM ? '' : `  more than ${AIM}`;
      console.log(`${call.view.padEnd(24)} ${ms(before)} ${ms(after)}  ratio ${ratio.toPrecision(3)}${verdict}`);
    }
  } finally {
    await closeAll([small, large]);
  }
}

/** Everybody submits in the same moment; nothing is lost, and nothing is left in the queue. */
async function submitAtOnce(): Promise<void> {
  const { database, dataSource, disclosures } = await seededDatabase(AT_ONCE);
  const product = await startProduct(database.appUrl, 'postgres');
  try {
    const startedAt = process.hrtime.bigint();
    await pass(product, disclosures, dataSource, AT_ONCE);
    const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
    const [{ lost, letters }] = await dataSource.query(
      `select (select count(*)::int from gongkai.disclosure where state <> 'in_review') as lost,
         (select count(*)::int from gongkai.dead_letter) as letters`,
    );
    console.log(
      `${AT_ONCE} submitted at once: all in review after ${seconds.toPrecision(3)} s, ${(AT_ONCE / seconds).toPrecision(3)}/s; ${lost} lost, ${letters} given up`,
    );
  } finally {
    await product.close();
    await database.drop();
  }
}

async function closeAll(offices: readonly Office[]): Promise<void> {
  for (const office of offices) await office.close();
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toPrecision(3)} ms`.padStart(10);
}
