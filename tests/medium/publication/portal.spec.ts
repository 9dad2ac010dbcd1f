import { createHash } from 'node:crypto';
import { orRefuse } from '#platform';
import { ListPublished, ReadPublished } from '#publication';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';

let house: House;
let published: Play[];
let scheduled: Play;
beforeAll(async () => {
  house = await House.open();
  published = [];
  for (let n = 0; n < 5; n++) published.push(await intoState(house, 'published'));
  scheduled = await intoState(house, 'scheduled');
});
afterAll(() => house.close());

const read = (play: Play, revision: number | null = null) =>
  house.use(ReadPublished).run(play.department.code, 2023, revision);

it('lists what is public and nothing that is embargoed, page by page', async () => {
  const codes: string[] = [];
  for (let after: string | undefined | null; after !== null; ) {
    const page = orRefuse(await house.use(ListPublished).run({ limit: 2, ...(after ? { after } : {}) }));
    codes.push(...page.items.map((item) => item.departmentCode));
    after = page.next;
  }
  expect(codes).toEqual(published.map((play) => play.department.code));
  expect(orRefuse(await house.use(ListPublished).run({ fiscalYear: 2022, limit: 9 })).items).toEqual([]);
});

it('gives the exact bytes that the hash names', async () => {
  const view = orRefuse(await read(published[0] as Play));
  expect(createHash('sha256').update(view.canonical).digest('hex')).toBe(view.contentHash);
  expect(view.document).toEqual(JSON.parse(view.canonical));
});

it('shows nobody an embargoed figure, at no address', async () => {
  for (const revision of [null, 1]) {
    expect(await read(scheduled, revision)).toMatchObject({ ok: false, code: 'PUBLICATION.NOT_FOUND' });
  }
  expect(await house.use(ReadPublished).run('no-such', 2023)).toMatchObject({ code: 'PUBLICATION.NOT_FOUND' });
});
