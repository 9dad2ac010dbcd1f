import { PublicationAppModule } from '../../../apps/publication/src/publication-app.module.js';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import { eventually, startWorker } from '../../support/workflow/workers.js';

let house: House;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  house = await House.open();
  house.clock.set(new Date());
});
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await house.close();
});

const startService = async () => {
  stops.push(await startWorker(house, PublicationAppModule));
};
const scheduledIn = async (ms: number): Promise<{ play: Play; publishAt: Date }> => {
  const play = await intoState(house, 'approved');
  house.clock.set(new Date());
  const publishAt = new Date(Date.now() + ms);
  await play.step('schedule', { publishAt });
  return { play, publishAt };
};
const published = (play: Play) =>
  eventually(async () => {
    expect((await play.view()).state).toBe('published');
    return house.dataSource.query('select published_at from gongkai.publication where disclosure_id = $1', [play.id]);
  });

it('is woken at the time, and two services publish once', async () => {
  await Promise.all([startService(), startService()]);
  const { play, publishAt } = await scheduledIn(500);
  const rows = await published(play);
  expect(rows).toHaveLength(1);
  expect(rows[0].published_at.getTime()).toBeGreaterThanOrEqual(publishAt.getTime());
});

it('publishes when it is back, though it was down at the time and the queue was lost', async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  const { play, publishAt } = await scheduledIn(20);
  await house.dataSource.query('delete from bullmq.job');
  while (Date.now() <= publishAt.getTime()) await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([startService(), startService()]);
  expect(await published(play)).toHaveLength(1);
});
