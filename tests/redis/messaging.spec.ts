import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { Outbox, QueueCounts } from '#messaging';
import { HealthChecks } from '#platform';
import { freshDatabase } from '#testing';
import { eventually } from '../medium/messaging/eventually.js';
import { messagingSuite } from '../medium/messaging/messaging-suite.js';
import { QUICK, startProcess } from '../medium/messaging/start-process.js';
import { testRedisUrl } from './redis.config.js';

const config = { ...QUICK, backend: 'redis', redisUrl: testRedisUrl() } as const;

async function emptyRedis() {
  const redis = new Redis(config.redisUrl, { maxRetriesPerRequest: 1 });
  await redis.flushdb();
  redis.disconnect();
}

describe('messaging on Redis', () => {
  messagingSuite(config, emptyRedis);
});

it('keeps what is asked for while Redis is away, and carries it over later', async () => {
  await emptyRedis();
  const database = await freshDatabase();
  const cutOff = await startProcess(database.appUrl, { ...config, redisUrl: 'redis://127.0.0.1:1' });
  const { manager } = cutOff.get(DataSource);
  await cutOff.get(Outbox).ask(manager, 'publication.release-due', { v: 1, requestId: 'r' });
  expect(await cutOff.get(HealthChecks).run()).toMatchObject({ database: 'up', queue: 'down' });
  expect(await manager.query('select name from gongkai.outbox')).toEqual([{ name: 'publication.release-due' }]);
  await cutOff.close();

  const connected = await startProcess(database.appUrl, config);
  await eventually(async () => {
    const counts = await connected.get(QueueCounts).run();
    expect(counts).toContainEqual(expect.objectContaining({ queue: 'publication', inOutbox: 0, waiting: 1 }));
  });
  await connected.close();
  await database.drop();
});
