import { jest } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AddDepartment, type CycleView, OpenCycle } from '#cycle';
import { DATABASE_CONFIG, DatabaseModule } from '#database';
import { FixedClock } from '#kernel';
import { MESSAGING_CONFIG, MessagingModule } from '#messaging';
import { OversightModule } from '#oversight';
import { newId, PlatformModule, SystemClock } from '#platform';
import { PublicationModule } from '#publication';
import { ReviewModule } from '#review';
import { OpenDisclosure, SubmissionModule } from '#submission';
import { freshDatabase, type TestDatabase } from '#testing';
import { Play } from './play.js';

// A database and a whole service are opened for each file; on a busy machine that takes its time.
jest.setTimeout(30_000);

@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    MessagingModule.forRoot({ handles: null }),
    SubmissionModule,
    ReviewModule,
    PublicationModule,
    OversightModule,
  ],
})
class WorkflowModule {}

const MESSAGING = {
  backend: 'postgres',
  redisUrl: '',
  poolSize: 2,
  concurrency: 1,
  attempts: 1,
  backoff: 1,
  lockDuration: 1_000,
  stalledInterval: 1_000,
  outboxPoll: 1_000,
} as const;

/** 2024-10-31 09:00 in Shanghai: when everything of the test cycle goes out. */
export const PUBLISH_AT = new Date('2024-10-31T01:00:00Z');

/** The workflow on a real database, with a clock that the test moves and nobody working on the queues. */
export class House {
  private departments = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly clock: FixedClock,
    readonly cycle: CycleView,
    private readonly get: <T>(type: Type<T>) => T,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<House> {
    const database = await freshDatabase();
    const clock = new FixedClock(new Date('2024-09-01T00:00:00Z'));
    const module = await Test.createTestingModule({ imports: [WorkflowModule] })
      .overrideProvider(DATABASE_CONFIG)
      .useValue({ url: database.appUrl, poolSize: 10 })
      .overrideProvider(MESSAGING_CONFIG)
      .useValue(MESSAGING)
      .overrideProvider(SystemClock)
      .useValue(clock)
      .compile();
    await module.init();
    const cycle = await module.get(OpenCycle, { strict: false }).run({
      title: '2023年度部门决算公开',
      region: '武汉市青山区',
      fiscalYear: 2023,
      packId: 'hubei-wuhan-2023',
      submitBy: new Date('2024-09-30T16:00:00Z'),
      publishAt: PUBLISH_AT,
    });
    const close = async () => {
      await module.close();
      await database.drop();
    };
    return new House(database, clock, cycle, (type) => module.get(type, { strict: false }), close);
  }

  use<T>(type: Type<T>): T {
    return this.get(type);
  }

  get dataSource(): DataSource {
    return this.use(DataSource);
  }

  /** A new department with a blank draft in the cycle. */
  async play(): Promise<Play> {
    this.departments += 1;
    const code = `${100 + this.departments}`;
    const department = await this.use(AddDepartment).run({ code, name: `第${this.departments}局` });
    const opened = await this.use(OpenDisclosure).run({
      cycleId: this.cycle.id,
      departmentId: department.id,
      requestId: newId<'request'>(),
    });
    if (!opened.ok) throw new Error(opened.code);
    return new Play(this, opened.value.id, department);
  }
}
