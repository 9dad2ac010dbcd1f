import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DATABASE_CONFIG, DatabaseModule, revertLastMigration, runMigrations } from '#database';
import { PlatformModule } from '#platform';
import { freshDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const appliedCount = async () => {
  const owner = await database.open('owner');
  const [row] = await owner.query('select count(*)::int as n from gongkai.migration');
  await owner.destroy();
  return row.n as number;
};

const relations = async () => {
  const owner = await database.open('owner');
  const rows = await owner.query(
    `select c.relname, c.relkind, c.relacl::text from pg_class c where relnamespace = 'gongkai'::regnamespace
     union all select p.proname, 'f', p.proacl::text from pg_proc p where pronamespace = 'gongkai'::regnamespace
     order by 1, 2`,
  );
  await owner.destroy();
  return rows;
};

it('finds nothing to do twice', async () => {
  expect(await runMigrations(database.adminUrl)).toEqual([]);
});

it('goes all the way down and up again, to the same schema', async () => {
  const before = await relations();
  const count = await appliedCount();
  for (let n = 0; n < count; n++) await revertLastMigration(database.adminUrl);
  expect(await appliedCount()).toBe(0);
  expect(await runMigrations(database.adminUrl)).toHaveLength(count);
  expect(await relations()).toEqual(before);
});

it('takes turns when several processes migrate at once', async () => {
  await revertLastMigration(database.adminUrl);
  const all = await Promise.all([1, 2, 3].map(() => runMigrations(database.adminUrl)));
  expect(all.map((applied) => applied.length).sort()).toEqual([0, 0, 1]);
});

it('keeps nothing of a migration whose check finds something', async () => {
  const folder = {
    name: '20990101000000-unsound',
    timestamp: Date.parse('2099-01-01T00:00:00Z'),
    up: 'create table gongkai.unsound (id int)',
    down: 'drop table gongkai.unsound',
    check: "select 1 where false; select 'unsound is empty' where not exists (select from gongkai.unsound)",
  };
  await expect(runMigrations(database.adminUrl, [folder])).rejects.toThrow('unsound is empty');
  expect(await relations()).not.toContainEqual(expect.objectContaining({ relname: 'unsound' }));
});

it('says how to reach the database when it cannot', async () => {
  const nowhere = new URL(database.adminUrl);
  nowhere.port = '1';
  await expect(runMigrations(nowhere.href)).rejects.toMatchObject({
    code: 'DATABASE.UNREACHABLE',
    details: { reason: 'connection refused', variable: 'MIGRATION_DATABASE_URL' },
  });
  const stranger = new URL(database.adminUrl);
  stranger.password = 'wrong';
  await expect(runMigrations(stranger.href)).rejects.toMatchObject({
    code: 'DATABASE.UNREACHABLE',
    details: { reason: 'wrong password' },
  });
});

describe('a service', () => {
  @Module({ imports: [PlatformModule, DatabaseModule] })
  class Service {}

  const start = async () => {
    const building = Test.createTestingModule({ imports: [Service] });
    const service = await building
      .overrideProvider(DATABASE_CONFIG)
      .useValue({ url: database.appUrl, poolSize: 1 })
      .compile();
    await service.close();
  };

  it('starts on a schema that is up to date and says what one lacks', async () => {
    await start();
    await revertLastMigration(database.adminUrl);
    await expect(start()).rejects.toMatchObject({
      code: 'DATABASE.NOT_MIGRATED',
      details: { names: expect.stringMatching(/^\d{14}-[a-z-]+$/) },
    });
    await runMigrations(database.adminUrl);
    await start();
  });
});
