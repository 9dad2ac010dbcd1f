import 'reflect-metadata';
import { startTestServer } from '#testing';
import type { Backend } from './contest.js';
import { startFloor } from './floor.js';
import { startProduct } from './product.js';
import { run } from './run.js';

// npm run bench:pipeline [-- copies rounds]; both backends when REDIS_URL is set, PostgreSQL alone otherwise.
const [copies = 1_000, rounds = 3] = process.argv.slice(2).map(Number);
const backends: readonly Backend[] = process.env.REDIS_URL ? ['postgres', 'redis'] : ['postgres'];

const stop = await startTestServer();
try {
  for (const backend of backends) {
    const ratios: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const floor = await run(startFloor, backend, copies);
      const product = await run(startProduct, backend, copies);
      ratios.push(product / floor);
      console.log(
        `${backend} ${round}/${rounds}: floor ${floor.toFixed(0)}/s, gongkai ${product.toFixed(0)}/s, ratio ${(product / floor).toFixed(2)}`,
      );
    }
    console.log(`${backend}: median ratio ${median(ratios).toFixed(2)} (submit → in_review, ${copies} disclosures)`);
  }
} finally {
  await stop();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
