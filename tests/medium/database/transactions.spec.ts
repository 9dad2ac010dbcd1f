import { countQueries, inTransaction } from '#database';
import { done, refused } from '#kernel';
import { freshDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const owner = await database.open('owner');
  await owner.query('create table gongkai.note (word text); grant all on gongkai.note to gongkai_app');
});
afterAll(() => database.drop());

it('keeps what was done and nothing of what was refused or broke', async () => {
  const app = await database.open();
  const write = (word: string) => (manager: typeof app.manager) =>
    manager.query('insert into note values ($1)', [word]);
  const kept = await inTransaction(app, async (manager) => {
    await write('done')(manager);
    return done(7);
  });
  const refusal = await inTransaction(app, async (manager) => {
    await write('refused')(manager);
    return refused('NOTE.REFUSED', { why: 'test' });
  });
  const broken = inTransaction(app, async (manager) => {
    await write('broken')(manager);
    throw new TypeError('a bug');
  });
  await expect(broken).rejects.toThrow(TypeError);
  expect(kept).toEqual({ ok: true, value: 7 });
  expect(refusal).toEqual({ ok: false, code: 'NOTE.REFUSED', details: { why: 'test' } });
  expect(await app.query('select * from note')).toEqual([{ word: 'done' }]);
});

it('counts the queries of one action, though others run beside it', async () => {
  const app = await database.open();
  const action = (n: number) => async () => {
    for (let i = 0; i < n; i++) await app.query('select 1');
    return n;
  };
  const counts = await Promise.all([1, 2, 3].map((n) => countQueries(action(n))));
  expect(counts.map(({ result, queries }) => [result, queries.length])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

it('finds the tables of the house and of the queue without being told their schema', async () => {
  const app = await database.open();
  expect(
    await app.query("select to_regclass('audit_entry') is not null as ours, to_regclass('job') is not null as queue"),
  ).toEqual([{ ours: true, queue: true }]);
});

it('cannot touch the record of migrations', async () => {
  const app = await database.open();
  await expect(app.query('delete from gongkai.migration')).rejects.toThrow('permission denied');
  await expect(app.query('delete from bullmq.migration')).rejects.toThrow('permission denied');
});
