import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Provider } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource, type EntityManager } from 'typeorm';
import type { QueueName, RevisionRef } from '#contracts';
import {
  type HandledJob,
  Handles,
  ListDeadLetters,
  type MessagingConfig,
  Outbox,
  QueueCounts,
  RetryDeadLetter,
} from '#messaging';
import { currentRequestId, HealthChecks, newId, projectRoot } from '#platform';
import { freshDatabase, type TestDatabase } from '#testing';
import { JOB_OPTIONS } from '../../../libs/messaging/src/backend/job-options.js';
import { QUEUE_BACKEND, type QueueBackend } from '../../../libs/messaging/src/backend/queue-backend.js';
import { eventually } from './eventually.js';
import { startProcess, type TestProcess } from './start-process.js';

type Job = HandledJob<'validation.check-revision'>;
type Work = (job: Job) => void | Promise<void>;

/** What the queue owes to the house, whatever it is made of. `prepare` empties it before each test. */
export function messagingSuite(config: MessagingConfig, prepare: () => Promise<void> = async () => {}) {
  jest.setTimeout(60_000);
  let database: TestDatabase;
  const running: TestProcess[] = [];
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    await prepare();
    database = await freshDatabase();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const service of running.splice(0)) await service.close();
    await database.drop();
  });

  async function start(handles: QueueName | null, handlers: Provider[], changes: Partial<MessagingConfig> = {}) {
    const service = await startProcess(database.appUrl, { ...config, ...changes }, handles, handlers);
    running.push(service);
    return service;
  }
  const startAsker = () => start(null, []);
  const startWorker = (work: Work, changes: Partial<MessagingConfig> = {}) => {
    @Handles('validation.check-revision')
    class CheckRevision {
      async run(job: Job) {
        await work(job);
      }
    }
    return start('validation', [CheckRevision], changes);
  };

  const revision = (number: number): RevisionRef => ({
    v: 1,
    disclosureId: '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d',
    revision: number,
    contentHash: 'a'.repeat(64),
    requestId: `request-${number}`,
  });
  const inTransaction = (service: TestProcess, work: (manager: EntityManager, outbox: Outbox) => Promise<void>) =>
    service.get(DataSource).transaction((manager) => work(manager, service.get(Outbox)));
  const ask = (service: TestProcess, ...numbers: number[]) =>
    inTransaction(service, async (manager, outbox) => {
      for (const number of numbers) await outbox.ask(manager, 'validation.check-revision', revision(number));
    });
  /** Past the front door, as another version of the program would. */
  const smuggle = async (service: TestProcess, name: string, data: unknown) => {
    const queue = service.get<QueueBackend>(QUEUE_BACKEND).openQueue('validation') as unknown as Queue;
    await queue.add(name, data, { ...JOB_OPTIONS, jobId: newId<'job'>() });
    await queue.close();
  };
  const letters = async (service: TestProcess) => (await service.get(ListDeadLetters).run({ limit: 50 })).items;

  function fail(): never {
    throw new Error('the disk is full');
  }

  it('runs what was committed, with its payload, its attempt and its request', async () => {
    const seen: unknown[] = [];
    const service = await startWorker((job) => void seen.push({ ...job, context: currentRequestId() }));
    await ask(service, 1);
    await eventually(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toEqual({ payload: revision(1), requestId: 'request-1', attempt: 1, context: 'request-1' });
  });

  it('never hears of what was rolled back', async () => {
    const seen: number[] = [];
    const service = await startWorker(({ payload }) => void seen.push(payload.revision));
    const rolledBack = inTransaction(service, async (manager, outbox) => {
      await outbox.ask(manager, 'validation.check-revision', revision(1));
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await ask(service, 2);
    await eventually(() => expect(seen).toEqual([2]));
    const empty = { queue: 'validation', inOutbox: 0, waiting: 0, active: 0, delayed: 0, failed: 0 };
    await eventually(async () => expect(await service.get(QueueCounts).run()).toContainEqual(empty));
  });

  it('refuses to ask for what its own catalogue would not understand', async () => {
    const service = await startAsker();
    await expect(ask(service, 0)).rejects.toThrow('JOB.MALFORMED');
  });

  it('does a thing once that was asked for twice, and again when asked again later', async () => {
    const asker = await startAsker();
    await ask(asker, 1, 1);
    await ask(asker, 1);
    const seen: number[] = [];
    const service = await startWorker(({ payload }) => void seen.push(payload.revision));
    await ask(service, 2);
    await eventually(() => expect(seen.sort()).toEqual([1, 2]));
    await eventually(async () => {
      const counts = await service.get(QueueCounts).run();
      expect(counts).toContainEqual(expect.objectContaining({ queue: 'validation', waiting: 0, active: 0 }));
    });
    await ask(service, 1);
    await eventually(() => expect(seen.sort()).toEqual([1, 1, 2]));
  });

  it('does everything that many ask for at once', async () => {
    const seen: number[] = [];
    const service = await startWorker(({ payload }) => void seen.push(payload.revision));
    const numbers = Array.from({ length: 200 }, (_, i) => i + 1);
    await Promise.all(numbers.map((number) => ask(service, number)));
    await eventually(() => expect(seen.sort((a, b) => a - b)).toEqual(numbers));
  });

  it('tries again after a failure', async () => {
    const attempts: number[] = [];
    const service = await startWorker(({ attempt }) => {
      attempts.push(attempt);
      if (attempt < 3) fail();
    });
    await ask(service, 1);
    await eventually(() => expect(attempts).toEqual([1, 2, 3]));
    expect(await letters(service)).toEqual([]);
  });

  it('keeps what fails for good as a dead letter; a retry asks for it again, once', async () => {
    let broken = true;
    const seen: number[] = [];
    const service = await startWorker(({ attempt }) => {
      seen.push(attempt);
      if (broken) fail();
    });
    await ask(service, 1);
    const [letter] = await eventually(async () => {
      const found = await letters(service);
      expect(found).toHaveLength(1);
      return found;
    });
    expect(letter).toMatchObject({
      queue: 'validation',
      name: 'validation.check-revision',
      payload: revision(1),
      code: 'JOB.FAILED',
      attempts: 3,
      requestId: 'request-1',
      retriedAt: null,
    });
    expect(letter?.message).toContain('the disk is full');
    expect(await service.get(QueueCounts).run()).toContainEqual(
      expect.objectContaining({ queue: 'validation', failed: 1 }),
    );

    broken = false;
    const retry = service.get(RetryDeadLetter);
    const id = letter?.id ?? '';
    expect(await Promise.all([retry.run(id), retry.run(id)])).toEqual([
      expect.objectContaining({ ok: true }),
      expect.objectContaining({ ok: true }),
    ]);
    await eventually(() => expect(seen).toEqual([1, 2, 3, 1]));
    expect((await letters(service))[0]?.retriedAt).toBeInstanceOf(Date);
    expect(await retry.run(newId())).toMatchObject({ ok: false, code: 'DEAD_LETTER.UNKNOWN' });
  });

  it('puts aside at once what it cannot understand, and goes on', async () => {
    const seen: number[] = [];
    const service = await startWorker(({ payload }) => void seen.push(payload.revision));
    await smuggle(service, 'validation.check-revision', { ...revision(1), v: 2 });
    await smuggle(service, 'validation.check-revision', { v: 1, disclosureId: '"; drop' });
    await smuggle(service, 'validation.check-revision', 'nonsense');
    await smuggle(service, 'validation.invented-next-year', revision(1));
    await ask(service, 5);
    await eventually(async () => expect(await letters(service)).toHaveLength(4));
    await eventually(() => expect(seen).toEqual([5]));
    const found = await letters(service);
    expect(found.map(({ code, attempts }) => `${code} ${attempts}`).sort()).toEqual([
      'JOB.MALFORMED 1',
      'JOB.MALFORMED 1',
      'JOB.UNKNOWN_NAME 1',
      'JOB.UNKNOWN_VERSION 1',
    ]);
    const later = found.find(({ code }) => code === 'JOB.UNKNOWN_VERSION');
    expect(later?.payload).toEqual({ ...revision(1), v: 2 });
    expect(await service.get(RetryDeadLetter).run(later?.id ?? '')).toMatchObject({ code: 'JOB.UNKNOWN_VERSION' });
    expect((await letters(service)).find(({ id }) => id === later?.id)?.retriedAt).toBeNull();
  });

  it('pages through dead letters, newest first', async () => {
    const service = await startWorker(fail, { attempts: 1 });
    for (const number of [1, 2, 3]) {
      await ask(service, number);
      await eventually(async () => expect(await letters(service)).toHaveLength(number));
    }
    const list = service.get(ListDeadLetters);
    const first = await list.run({ limit: 2 });
    const second = await list.run({ limit: 2, after: first.next });
    const revisions = [...first.items, ...second.items].map(({ payload }) => (payload as RevisionRef).revision);
    expect(revisions).toEqual([3, 2, 1]);
    expect(second.next).toBeNull();
  });

  it('brings a job again for as long as even its dead letter cannot be written', async () => {
    const owner = await database.open('owner');
    await owner.query('revoke insert on gongkai.dead_letter from gongkai_app');
    let failures = 0;
    const service = await startWorker(
      () => {
        failures += 1;
        fail();
      },
      { attempts: 1 },
    );
    await ask(service, 1);
    await eventually(() => expect(failures).toBe(1));
    await owner.query('grant insert on gongkai.dead_letter to gongkai_app');
    await eventually(async () => expect(await letters(service)).toHaveLength(1));
  });

  it('lets a job finish before it stops', async () => {
    const log: string[] = [];
    let begin: () => void;
    const began = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const service = await startWorker(async () => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 200));
      log.push('finished');
    });
    await ask(service, 1);
    await began;
    await service.close();
    expect(log).toEqual(['finished']);
  });

  describe('when a process is killed', () => {
    const doom = (mode: 'ask' | 'take') => {
      const script = join(projectRoot(), 'tests/medium/messaging/doomed-process.mjs');
      const child = fork(script, [mode, JSON.stringify(revision(1))], {
        env: {
          ...process.env,
          DATABASE_URL: database.appUrl,
          QUEUE_BACKEND: config.backend,
          REDIS_URL: config.redisUrl,
          JOB_LOCK_MS: `${config.lockDuration}`,
          JOB_STALLED_MS: `${config.stalledInterval}`,
        },
      });
      children.push(child);
      return child;
    };

    it('loses nothing between commit and run', async () => {
      const [, signal] = await once(doom('ask'), 'exit');
      expect(signal).toBe('SIGKILL');
      const seen: number[] = [];
      await startWorker(({ payload }) => void seen.push(payload.revision));
      await eventually(() => expect(seen).toEqual([1]));
    });

    it('gives its job to another, and gives up one that kills every process', async () => {
      const child = doom('take');
      const asker = await startAsker();
      await ask(asker, 1);
      expect(await once(child, 'message')).toEqual(['began', undefined]);
      child.kill('SIGKILL');
      const attempts: number[] = [];
      const service = await startWorker(({ attempt }) => void attempts.push(attempt));
      await eventually(() => expect(attempts).toEqual([2]));
      await service.close();

      const second = doom('take');
      await ask(asker, 2);
      await once(second, 'message');
      second.kill('SIGKILL');
      await startWorker(fail, { attempts: 1 });
      const [letter] = await eventually(async () => {
        const found = await letters(asker);
        expect(found).toHaveLength(1);
        return found;
      });
      expect(letter).toMatchObject({ code: 'JOB.GAVE_UP', attempts: 2 });
    });
  });

  it('wakes once at a time, however often that is asked for', async () => {
    const at = new Date(Date.now() + 400);
    const seen: number[] = [];
    const service = await startWorker(() => void seen.push(Date.now()));
    const wake = () =>
      inTransaction(service, (manager, outbox) =>
        outbox.ask(manager, 'validation.check-revision', revision(1), { at }),
      );
    await wake();
    await wake();
    await ask(service, 2);
    await eventually(() => expect(seen).toHaveLength(2));
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(at.getTime());
  });

  it('will not start with a job unhandled or handled at the wrong place', async () => {
    const unhandled = startProcess(database.appUrl, config, 'scoring');
    await expect(unhandled).rejects.toMatchObject({ code: 'MESSAGING.NO_HANDLER' });

    @Handles('scoring.score-revision')
    class ScoreRevision {
      async run() {}
    }
    const misplaced = startProcess(database.appUrl, config, null, [ScoreRevision]);
    await expect(misplaced).rejects.toMatchObject({ code: 'MESSAGING.FOREIGN_HANDLER' });
  });

  it('says that it is ready', async () => {
    const service = await startAsker();
    await eventually(async () => {
      expect(await service.get(HealthChecks).run()).toEqual({ database: 'up', queue: 'up' });
    });
  });
}
