import { ListCycles, ReadCycle } from '#cycle';
import { orRefuse } from '#platform';
import { ListDisclosures, type ListQuery } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { type Play, person } from '../../support/workflow/play.js';

let house: House;
let plays: Play[];
beforeAll(async () => {
  house = await House.open();
  plays = [];
  for (const state of ['draft', 'checking', 'draft', 'in_review', 'draft'] as const) {
    plays.push(await intoState(house, state));
  }
});
afterAll(() => house.close());

const list = async (query: Partial<ListQuery>, actor = person('reviewer', null)) =>
  orRefuse(await house.use(ListDisclosures).run(actor, { limit: 10, ...query }));

it('pages through everything by department code, each once', async () => {
  const seen: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page: Awaited<ReturnType<typeof list>> = await list({ limit: 2, ...(after ? { after } : {}) });
    expect(page.items.length).toBeLessThanOrEqual(2);
    seen.push(...page.items.map((item) => item.id));
    after = page.next;
  }
  expect(seen).toEqual(plays.map((play) => play.id));
});

it('says as of when', async () => {
  expect((await list({})).asOf).toBe(house.clock.now().toISOString());
});

it('keeps to the cycle and to the state', async () => {
  expect((await list({ state: 'draft', cycleId: house.cycle.id })).items).toHaveLength(3);
  expect((await list({ cycleId: plays[0]?.id ?? '' })).items).toEqual([]);
});

it('shows a department its own only', async () => {
  const [first] = plays;
  expect((await list({}, first?.preparer)).items.map((item) => item.id)).toEqual([first?.id]);
});

it('refuses a made-up place', async () => {
  const made = await house.use(ListDisclosures).run(person('auditor', null), { limit: 1, after: 'nonsense' });
  expect(made).toMatchObject({ ok: false, code: 'LIST.BAD_CURSOR' });
});

it('knows its cycles', async () => {
  expect(await house.use(ListCycles).run()).toEqual([house.cycle]);
  expect(await house.use(ReadCycle).run(house.cycle.id)).toEqual({ ok: true, value: house.cycle });
  expect(await house.use(ReadCycle).run(plays[0]?.id ?? '')).toMatchObject({ code: 'CYCLE.NOT_FOUND' });
});
