import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { Outbox } from '#messaging';
import { freshDatabase } from '#testing';
import { JOB_OPTIONS } from '../../../libs/messaging/src/backend/job-options.js';
import { QUEUE_BACKEND, type QueueBackend } from '../../../libs/messaging/src/backend/queue-backend.js';
import { messagingSuite } from './messaging-suite.js';
import { QUICK, startProcess } from './start-process.js';

describe('messaging on PostgreSQL', () => {
  messagingSuite(QUICK);
});

/** The one place where we lean on the inside of BullMQ: asking in a transaction must write what its own `add` writes. */
it('writes the same job as BullMQ itself, and nothing into the outbox', async () => {
  const database = await freshDatabase();
  const service = await startProcess(database.appUrl, QUICK);
  const dataSource = service.get(DataSource);
  const payload = { v: 1, requestId: 'r' } as const;
  const at = new Date(Date.now() + 3_600_000);
  await service.get(Outbox).ask(dataSource.manager, 'publication.release-due', payload);
  await service.get(Outbox).ask(dataSource.manager, 'publication.release-due', { v: 1, requestId: 'later' }, { at });

  const queue = service.get<QueueBackend>(QUEUE_BACKEND).openQueue('publication') as unknown as Queue;
  const later = { ...payload, requestId: 'later' };
  await queue.add('publication.release-due', payload, { ...JOB_OPTIONS, jobId: 'own_1' });
  await queue.add('publication.release-due', later, { ...JOB_OPTIONS, jobId: 'own_2', delay: 3_600_000 });
  await queue.close();

  const rows: Record<string, unknown>[] = await dataSource.query('select * from bullmq.job order by seq');
  const comparable = rows.map(({ id, seq, added_at_ms, process_at_ms, delay_ms, opts, ...rest }) => {
    const { delay: _delay, jobId: _jobId, ...options } = opts as Record<string, unknown>;
    const minutes = Math.round((Number(process_at_ms) - Number(added_at_ms)) / 60_000);
    return { ...rest, options, delayed: delay_ms !== '0', minutes: process_at_ms === null ? null : minutes };
  });
  expect(comparable.slice(0, 2)).toEqual(comparable.slice(2));
  expect(await dataSource.query('select count(*)::int as rows from gongkai.outbox')).toEqual([{ rows: 0 }]);
  await service.close();
  await database.drop();
});
