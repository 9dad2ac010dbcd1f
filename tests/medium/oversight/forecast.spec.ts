import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { type Holder, STATES, type State } from '#contracts';
import { type ForecastView, ListForecasts, ReadDashboard, type Risk } from '#oversight';
import { orRefuse } from '#platform';
import { heldBy, type Subject } from '#submission';
import { House } from '../../support/workflow/house.js';
import { person } from '../../support/workflow/play.js';

const HOUR = 3_600_000;
const NOW = Date.parse('2024-09-20T02:00:00Z');
const MANY = 24;
/** From nothing to fear to the worst; `settled` is apart, for no boundary is left. */
const RANK: Record<Risk, number> = { settled: -1, 'on-track': 0, 'at-risk': 1, overdue: 2 };

let house: House;
let owner: DataSource;
let ids: string[];
beforeAll(async () => {
  house = await House.open();
  owner = await house.database.open('owner');
  ids = [];
  for (let n = 0; n < MANY; n++) ids.push((await house.play()).id);
});
afterAll(async () => {
  await owner.destroy();
  await house.close();
});

interface Case {
  readonly state: State;
  readonly signed: boolean;
  readonly heldHours: number;
  readonly usedHours: readonly [number, number];
  readonly usualHours: readonly [number | null, number | null];
}

const hours = fc.integer({ min: 0, max: 400 });
const someCase: fc.Arbitrary<Case> = fc.record({
  state: fc.constantFrom(...STATES),
  signed: fc.boolean(),
  heldHours: hours,
  usedHours: fc.tuple(hours, hours),
  usualHours: fc.tuple(fc.option(hours, { nil: null }), fc.option(hours, { nil: null })),
});
const someCases = fc.array(someCase, { minLength: MANY, maxLength: MANY });

const STAND = `
  update gongkai.disclosure d set state = c.state, holder = c.holder, held_since = $2::timestamptz - c.held * interval '1 hour',
    preparing_seconds = c.prepared * 3600, reviewing_seconds = c.reviewed * 3600,
    usual_preparing = c.usually_prepared * 3600, usual_reviewing = c.usually_reviewed * 3600,
    revision = case c.state when 'draft' then 0 else 1 end, revision_hash = case c.state when 'draft' then null else 'h' end,
    published_revision = case c.state when 'published' then 1 end,
    publish_at = case when c.state in ('scheduled', 'published') then $2::timestamptz end
  from json_to_recordset($1) c (id uuid, state text, holder text, held int, prepared int, reviewed int,
    usually_prepared int, usually_reviewed int)
  where d.id = c.id`;

function holderIn(state: State, signed: boolean): Holder {
  const reviewed = { revision: 1, clearedRevision: 1, signedOffRevision: signed ? 1 : null };
  return heldBy({ state, ...reviewed, cycle: { reviewLevels: 1 } } as Subject);
}

async function stand(cases: readonly Case[], submitBy: number): Promise<void> {
  const rows = cases.map(({ state, signed, heldHours, usedHours, usualHours }, i) => ({
    id: ids[i],
    state,
    holder: holderIn(state, signed),
    held: heldHours,
    prepared: usedHours[0],
    reviewed: usedHours[1],
    usually_prepared: usualHours[0],
    usually_reviewed: usualHours[1],
  }));
  await owner.query(STAND, [JSON.stringify(rows), new Date(NOW)]);
  await boundaries(submitBy);
}

const boundaries = (submitBy: number) =>
  owner.query('update gongkai.cycle set submit_by = $1, publish_at = $2', [
    new Date(submitBy),
    new Date(submitBy + 100 * HOUR),
  ]);

const officer = person('officer', null);

async function forecastsAt(now: number): Promise<readonly ForecastView[]> {
  house.clock.set(new Date(now));
  const { items } = orRefuse(await house.use(ListForecasts).run(officer, house.cycle.id, { limit: 200 }));
  return items;
}

const ranks = (forecasts: readonly ForecastView[]) => forecasts.map(({ risk }) => RANK[risk]);
const neverHigher = (one: readonly number[], other: readonly number[]) =>
  one.every((rank, i) => rank <= (other[i] ?? Number.NaN));

it('never sees more risk where there is more time left, and never less where time has passed', async () => {
  await fc.assert(
    fc.asyncProperty(someCases, fc.integer({ min: -200, max: 400 }), hours, async (cases, left, more) => {
      await stand(cases, NOW + left * HOUR);
      const before = ranks(await forecastsAt(NOW));
      const later = ranks(await forecastsAt(NOW + more * HOUR));
      expect(neverHigher(before, later)).toBe(true);
      await boundaries(NOW + (left + more) * HOUR);
      expect(neverHigher(ranks(await forecastsAt(NOW)), before)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it('counts in the dashboard exactly what the list names', async () => {
  await fc.assert(
    fc.asyncProperty(someCases, fc.integer({ min: -200, max: 400 }), async (cases, left) => {
      await stand(cases, NOW + left * HOUR);
      const listed = await forecastsAt(NOW);
      const board = orRefuse(await house.use(ReadDashboard).run(officer, house.cycle.id));
      const countOf = (test: (forecast: ForecastView) => boolean) => listed.filter(test).length;
      expect(board.disclosures).toBe(MANY);
      for (const [state, count] of Object.entries(board.states)) expect(countOf((f) => f.state === state)).toBe(count);
      for (const [risk, count] of Object.entries(board.risks)) expect(countOf((f) => f.risk === risk)).toBe(count);
      for (const [holder, count] of Object.entries(board.holders))
        expect(countOf((f) => f.holder === (holder as Holder))).toBe(count);
    }),
    { numRuns: 15 },
  );
});

it('expects a department when its usual time is used up, the mean of its own years and of this cycle', async () => {
  const usual = (state: State, used: number, own: number | null): Case => ({
    state,
    signed: true,
    heldHours: 10,
    usedHours: [used, 0],
    usualHours: [own, null],
  });
  // Those behind the first draft took 40 hours on average; the first department took 20 in its own years, the second is new.
  const others = Array.from({ length: MANY - 2 }, () => usual('checking', 40, null));
  await stand([usual('draft', 0, 20), usual('draft', 0, null), ...others], NOW + 25 * HOUR);
  const [known, unknown] = await forecastsAt(NOW);
  expect(known).toMatchObject({ expectedAt: new Date(NOW + 20 * HOUR).toISOString(), risk: 'on-track' });
  expect(unknown).toMatchObject({ expectedAt: new Date(NOW + 30 * HOUR).toISOString(), risk: 'at-risk' });
  await boundaries(NOW);
  expect((await forecastsAt(NOW))[0]).toMatchObject({ risk: 'overdue' });
});
