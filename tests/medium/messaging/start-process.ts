import { Module, type Provider, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { QueueName } from '#contracts';
import { DATABASE_CONFIG, DatabaseModule } from '#database';
import { MESSAGING_CONFIG, type MessagingConfig, MessagingModule } from '#messaging';
import { PlatformModule } from '#platform';

/** The settings of a test: quick to retry, quick to notice a dead process. */
export const QUICK: MessagingConfig = {
  backend: 'postgres',
  redisUrl: '',
  poolSize: 4,
  concurrency: 4,
  attempts: 3,
  backoff: 20,
  lockDuration: 1_000,
  stalledInterval: 300,
  outboxPoll: 100,
};

/** A service without its HTTP side: the real modules on a real database and a real queue. */
export async function startProcess(
  databaseUrl: string,
  config: MessagingConfig,
  handles: QueueName | null = null,
  handlers: Provider[] = [],
) {
  @Module({ imports: [PlatformModule, DatabaseModule, MessagingModule.forRoot({ handles })], providers: handlers })
  class ProcessModule {}
  const module = await Test.createTestingModule({ imports: [ProcessModule] })
    .overrideProvider(DATABASE_CONFIG)
    .useValue({ url: databaseUrl, poolSize: 10 })
    .overrideProvider(MESSAGING_CONFIG)
    .useValue(config)
    .compile();
  await module.init().catch(async (refusal) => {
    await module.close();
    throw refusal;
  });
  let closing: Promise<void> | null = null;
  return {
    get: <T>(type: Type<T> | symbol): T => module.get<T>(type, { strict: false }),
    close: () => {
      closing ??= module.close();
      return closing;
    },
  };
}
export type TestProcess = Awaited<ReturnType<typeof startProcess>>;
