import { OpenCycle } from '#cycle';
import { countQueries } from '#database';
import { ListForecasts, ReadDashboard, ReadTimeline } from '#oversight';
import { newId, orRefuse } from '#platform';
import { OpenDisclosure } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { person } from '../../support/workflow/play.js';

const DAY = 86_400_000;
const officer = person('officer', null);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const board = async (as = officer) => orRefuse(await house.use(ReadDashboard).run(as, house.cycle.id));

it('shows an accepted action in the very next answer, to those who may see the department', async () => {
  const play = await house.play();
  const own = person('reviewer', play.department.id);
  expect((await board(own)).states).toMatchObject({ draft: 1, checking: 0 });
  await play.step('submit');
  expect((await board(own)).holders).toMatchObject({ preparer: 0, checks: 1 });
  await play.verdict('validation');
  await play.verdict('scoring');
  expect((await board(own)).holders).toMatchObject({ secrecy: 1 });
  await play.step('review_secrecy');
  expect((await board(own)).holders).toMatchObject({ head: 1 });
  await play.step('sign_off');
  expect(await board(own)).toMatchObject({
    holders: { head: 0, reviewer: 1 },
    states: { in_review: 1 },
    disclosures: 1,
  });
  const elsewhere = person('reviewer', newId<'department'>());
  expect((await board(elsewhere)).disclosures).toBe(0);
});

it('answers with one statement however many disclosures there are', async () => {
  await intoState(house, 'scheduled');
  const cycleRead = 1;
  expect((await countQueries(() => board())).queries).toHaveLength(cycleRead + 1);
  const list = () => house.use(ListForecasts).run(officer, house.cycle.id, { limit: 100 });
  expect((await countQueries(list)).queries).toHaveLength(cycleRead + 1);
});

it('names who is awaited, page by page, by risk and by holder', async () => {
  const waiting = await intoState(house, 'in_review');
  const ofSecrecy = orRefuse(
    await house.use(ListForecasts).run(officer, house.cycle.id, { limit: 1, holder: 'secrecy' }),
  );
  expect(ofSecrecy.items).toMatchObject([
    { disclosureId: waiting.id, department: waiting.department, state: 'in_review' },
  ]);
  expect(ofSecrecy.next).toBeNull();
  const settled = orRefuse(await house.use(ListForecasts).run(officer, house.cycle.id, { limit: 9, risk: 'settled' }));
  expect(settled.items).toEqual([]);
});

it('tells the steps of a disclosure with their times, and no saving', async () => {
  const start = house.clock.now();
  const play = await house.play();
  house.clock.set(new Date(start.getTime() + 3 * DAY));
  await play.step('save');
  await play.intoReview();
  house.clock.set(new Date(start.getTime() + 5 * DAY));
  await play.step('review_secrecy');
  await play.step('sign_off');
  const timeline = orRefuse(await house.use(ReadTimeline).run(officer, play.id, { after: 0, limit: 3 }));
  expect(timeline.items.map(({ action, state }) => `${action} ${state}`)).toEqual([
    'disclosure.opened draft',
    'disclosure.submitted checking',
    'checks.passed in_review',
  ]);
  expect(timeline.items[0]).toMatchObject({ at: start.toISOString(), until: timeline.items[1]?.at });
  const rest = orRefuse(await house.use(ReadTimeline).run(officer, play.id, { after: timeline.next ?? 0, limit: 3 }));
  expect(rest).toMatchObject({
    items: [{ action: 'disclosure.secrecy-reviewed' }, { action: 'disclosure.signed-off', until: null }],
    next: null,
  });
  house.clock.set(start);
});

it('carries what a department needed into its next year', async () => {
  const start = house.clock.now();
  const play = await house.play();
  house.clock.set(new Date(start.getTime() + 4 * DAY));
  await play.intoReview();
  house.clock.set(new Date(start.getTime() + 5 * DAY));
  await play.step('review_secrecy');
  await play.step('sign_off');
  await play.step('approve');
  await play.step('schedule', { publishAt: house.clock.now() });
  await play.publish();
  const next = await house.use(OpenCycle).run({
    title: '2024',
    region: house.cycle.region,
    fiscalYear: 2024,
    packId: 'hubei-wuhan-2023',
    submitBy: new Date(start.getTime() + 300 * DAY),
    publishAt: new Date(start.getTime() + 400 * DAY),
  });
  house.clock.set(new Date(start.getTime() + 297 * DAY));
  orRefuse(
    await house
      .use(OpenDisclosure)
      .run({ cycleId: next.id, departmentId: play.department.id, requestId: newId<'request'>() }),
  );
  const { items } = orRefuse(await house.use(ListForecasts).run(officer, next.id, { limit: 9 }));
  expect(items).toMatchObject([
    { risk: 'at-risk', expectedAt: new Date(start.getTime() + 301 * DAY).toISOString(), holder: 'preparer' },
  ]);
  house.clock.set(start);
});

it('knows no cycle that is not there', async () => {
  expect(await house.use(ReadDashboard).run(officer, newId<'cycle'>())).toMatchObject({ code: 'CYCLE.NOT_FOUND' });
});
