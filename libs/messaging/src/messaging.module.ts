import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { QueueName } from '#contracts';
import { DATABASE_CONFIG, type DatabaseConfig } from '#database';
import { HealthChecks, readConfig, SystemClock } from '#platform';
import { PostgresBackend } from './backend/postgres-backend.js';
import { QUEUE_BACKEND, type QueueBackend } from './backend/queue-backend.js';
import { Queues } from './backend/queues.js';
import { RedisBackend } from './backend/redis-backend.js';
import { DeadLetters } from './dead-letter/dead-letters.js';
import { GivenUp } from './dead-letter/given-up.js';
import { ListDeadLetters } from './dead-letter/list-dead-letters.js';
import { RetryDeadLetter } from './dead-letter/retry-dead-letter.js';
import { HandlerRegistry } from './handling/handler-registry.js';
import { JobRunner } from './handling/job-runner.js';
import { JobWorker } from './handling/job-worker.js';
import { SERVED_QUEUES, type ServedQueues } from './handling/served-queue.js';
import { MESSAGING_CONFIG, type MessagingConfig, messagingConfig } from './messaging.config.js';
import { Outbox } from './outbox/outbox.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { QueueCounts } from './queue-counts.js';

const OFFERED = [Outbox, GivenUp, QueueCounts, ListDeadLetters, RetryDeadLetter];

/** Asking for jobs and doing them. The backend is a matter of configuration; needs `DatabaseModule` in the process. */
@Module({})
export class MessagingModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly health: HealthChecks,
  ) {}

  /** `handles` names the queues whose jobs this process does: each job needs one `@Handles` provider, or the start is refused. */
  static forRoot({ handles }: { readonly handles: ServedQueues | QueueName | null }): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: MESSAGING_CONFIG, useFactory: () => readConfig(messagingConfig) },
        { provide: SERVED_QUEUES, useValue: [handles ?? []].flat() },
        { provide: QUEUE_BACKEND, useFactory: openBackend, inject: [MESSAGING_CONFIG, DATABASE_CONFIG, SystemClock] },
        {
          provide: OutboxRelay,
          useFactory: openRelay,
          inject: [MESSAGING_CONFIG, DataSource, Queues, SystemClock],
        },
        ...[Queues, DeadLetters, HandlerRegistry, JobRunner, JobWorker],
        ...OFFERED,
      ],
      exports: OFFERED,
    };
  }

  onModuleInit(): void {
    this.health.register('queue', () => this.backend.check());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.backend.close();
  }
}

function openBackend(config: MessagingConfig, database: DatabaseConfig, clock: SystemClock): QueueBackend {
  if (config.backend === 'redis') return new RedisBackend(config.redisUrl);
  return new PostgresBackend(database.url, config.poolSize, clock);
}

/** On PostgreSQL nothing is ever in the outbox, so nothing needs to be carried. */
function openRelay(config: MessagingConfig, dataSource: DataSource, queues: Queues, clock: SystemClock) {
  return config.backend === 'redis' ? new OutboxRelay(dataSource, queues, clock, config.outboxPoll) : null;
}
