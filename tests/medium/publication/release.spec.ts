import { PublishDisclosure, ReleaseDue } from '#publication';
import { House, PUBLISH_AT } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';

let house: House;
const before = new Date('2024-09-01T00:00:00Z');
beforeAll(async () => {
  house = await House.open();
});
afterEach(() => house.clock.set(before));
afterAll(() => house.close());

const publications = (id: string) =>
  house.dataSource.query('select revision, published_at from gongkai.publication where disclosure_id = $1', [id]);

it('goes out exactly once though several services look at the same moment', async () => {
  const plays = await Promise.all(Array.from({ length: 12 }, () => intoState(house, 'scheduled')));
  house.clock.set(PUBLISH_AT);
  const released = await Promise.all([1, 2, 3, 4].map((n) => house.use(ReleaseDue).run(`service-${n}`)));
  expect(released.reduce((a, b) => a + b)).toBe(plays.length);
  for (const play of plays) {
    expect(await publications(play.id)).toEqual([{ revision: 1, published_at: PUBLISH_AT }]);
    expect(await play.view()).toMatchObject({ state: 'published', publishedRevision: 1 });
  }
});

it('goes out as soon as the service is back, though it was down at the deadline', async () => {
  const play = await intoState(house, 'scheduled');
  const back = new Date(PUBLISH_AT.getTime() + 3 * 3_600_000);
  house.clock.set(back);
  await house.dataSource.query('delete from bullmq.job');
  expect(await house.use(ReleaseDue).run('back')).toBe(1);
  expect(await publications(play.id)).toEqual([{ revision: 1, published_at: back }]);
});

it('wakes the service at the time, on the queue', async () => {
  const play = await intoState(house, 'approved');
  await house.dataSource.query('delete from bullmq.job');
  const publishAt = new Date('2024-10-01T00:00:00Z');
  await play.step('schedule', { publishAt });
  const jobs: { name: string; opts: unknown }[] = await house.dataSource.query(
    "select name, opts from bullmq.job where queue = 'publication'",
  );
  const delay = publishAt.getTime() - house.clock.now().getTime();
  expect(jobs).toMatchObject([{ name: 'publication.release-due', opts: expect.objectContaining({ delay }) }]);
  await play.step('unschedule');
});

it('publishes a late department at once, on the date of the cycle that has passed', async () => {
  const play = await intoState(house, 'approved');
  house.clock.set(new Date(PUBLISH_AT.getTime() + 86_400_000));
  await play.step('schedule');
  expect(await house.use(ReleaseDue).run('late')).toBe(1);
  expect((await play.view()).state).toBe('published');
});

it('does not go out when it was taken off the list or returned in time', async () => {
  const unscheduled = await intoState(house, 'scheduled');
  const returned = await intoState(house, 'scheduled');
  await unscheduled.step('unschedule');
  await returned.step('return', { reason: '发现错误', comments: [] });
  house.clock.set(PUBLISH_AT);
  expect(await house.use(ReleaseDue).run('on time')).toBe(0);
  expect((await unscheduled.view()).state).toBe('approved');
  expect(await returned.view()).toMatchObject({ state: 'returned', publishAt: null });
});

it('does not hold up the others when one fails', async () => {
  const broken = await intoState(house, 'scheduled');
  const sound = await intoState(house, 'scheduled');
  await house.dataSource.query("insert into gongkai.publication values ($1, 1, 'x', now())", [broken.id]);
  house.clock.set(PUBLISH_AT);
  await expect(house.use(ReleaseDue).run('one fails')).rejects.toThrow('1 due disclosures not published');
  expect((await sound.view()).state).toBe('published');
  expect((await broken.view()).state).toBe('scheduled');
  expect(await house.use(PublishDisclosure).run(sound.id, 'again')).toMatchObject({ code: 'DISCLOSURE.NOT_ALLOWED' });
});
