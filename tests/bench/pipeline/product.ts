import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule } from '#database';
import type { AccountId, DisclosureId, RequestId } from '#kernel';
import { MessagingModule } from '#messaging';
import { NestLog, orRefuse, PlatformModule } from '#platform';
import { SubmissionModule, SubmitDisclosure } from '#submission';
import { endChild, startChild } from './child.js';
import { type Backend, CONCURRENCY, type Contestant } from './contest.js';

@Module({ imports: [PlatformModule, DatabaseModule, MessagingModule.forRoot({ handles: null }), SubmissionModule] })
class DriverModule {}

export interface Product extends Contestant {
  /** validation, scoring */
  readonly workers: readonly ChildProcess[];
}

/** The product itself: its use case of submitting here, its two worker processes beside. */
export async function startProduct(appUrl: string, backend: Backend): Promise<Product> {
  const environment = { DATABASE_URL: appUrl, QUEUE_BACKEND: backend, QUEUE_CONCURRENCY: `${CONCURRENCY}` };
  const workers = ['validation', 'scoring'].map((name) =>
    startChild(`apps/${name}/src/main.js`, { ...environment, [`${name.toUpperCase()}_PORT`]: '0' }),
  );
  Object.assign(process.env, environment);
  const app = await NestFactory.createApplicationContext(DriverModule, { logger: new NestLog() });
  const submit = app.get(SubmitDisclosure, { strict: false });
  const actor = { accountId: randomUUID() as AccountId, roles: [{ role: 'preparer' as const, departmentId: null }] };
  return {
    workers,
    submit: async (id) => {
      const ask = { actor, requestId: randomUUID() as RequestId, disclosureId: id as DisclosureId, expectedVersion: 1 };
      orRefuse(await submit.run(ask, 'submit'));
    },
    close: async () => {
      await Promise.all(workers.map(endChild));
      await app.close();
    },
  };
}
