import { Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DATABASE_CONFIG } from '#database';
import { MESSAGING_CONFIG, type MessagingConfig } from '#messaging';
import { PlatformModule } from '#platform';
import type { House } from './house.js';

/** Quick to retry, quick to notice a dead process. */
const QUICK: MessagingConfig = {
  backend: 'postgres',
  redisUrl: '',
  poolSize: 4,
  concurrency: 2,
  attempts: 2,
  backoff: 20,
  lockDuration: 2_000,
  stalledInterval: 500,
  outboxPoll: 100,
};

/** Starts a worker's own app module, without its port, on the database of the house. Call the answer to stop it. */
export async function startWorker(house: House, appModule: Type<unknown>): Promise<() => Promise<void>> {
  @Module({ imports: [PlatformModule, appModule] })
  class WorkerModule {}
  const module = await Test.createTestingModule({ imports: [WorkerModule] })
    .overrideProvider(DATABASE_CONFIG)
    .useValue({ url: house.database.appUrl, poolSize: 4 })
    .overrideProvider(MESSAGING_CONFIG)
    .useValue(QUICK)
    .compile();
  await module.init();
  return () => module.close();
}

/** Repeats until it holds. The deadline is no measure of speed; it only keeps a failing test from running for ever. */
export async function eventually<T>(look: () => Promise<T>, deadline = Date.now() + 20_000): Promise<T> {
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
