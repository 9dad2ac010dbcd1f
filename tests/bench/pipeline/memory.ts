import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { startTestServer } from '#testing';
import { startProduct } from './product.js';
import { pass } from './run.js';
import { seededDatabase } from './seeded-database.js';

// npm run bench:memory [-- waves size]: what each worker holds after each wave of jobs, against what it held after the second.
const [waves = 10, size = 1_000] = process.argv.slice(2).map(Number);
const NAMES = ['validation', 'scoring'];

const stop = await startTestServer();
const { database, dataSource, disclosures } = await seededDatabase(waves * size);
const product = await startProduct(database.appUrl, 'postgres');
try {
  const held: number[][] = [];
  for (let wave = 1; wave <= waves; wave++) {
    await pass(product, disclosures.slice((wave - 1) * size, wave * size), dataSource, wave * size);
    held.push(await Promise.all(product.workers.map(({ pid }) => residentMemory(pid))));
    const ratios = held
      .at(-1)
      ?.map((now, i) => `${NAMES[i]} ${(now / (held[Math.min(1, wave - 1)]?.[i] ?? 1)).toFixed(2)}`);
    console.log(`${wave * size} jobs each: ${ratios?.join(', ')}`);
  }
} finally {
  await product.close();
  await database.drop();
  await stop();
}

/** kB, as the kernel counts it. */
async function residentMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
}
