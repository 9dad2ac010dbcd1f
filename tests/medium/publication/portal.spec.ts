import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import type { Person } from '#cycle';
import { newId, orRefuse, projectRoot } from '#platform';
import { ListPublished, ReadPublished } from '#publication';
import { ExplainFindings, JudgeExplanations } from '#review';
import { House, PUBLISH_AT } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import { findingOf } from '../../support/workflow/reports.js';

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

it('says in short what the tables say, beside the document and not in it', async () => {
  const golden = join(projectRoot(), 'tests/golden/2023/qingshan/document.json');
  const document: DisclosureDocument = JSON.parse(await readFile(golden, 'utf8'));
  const play = await house.play();
  await play.step('save', { document });
  await play.intoApproved();
  await play.step('schedule');
  const before = house.clock.now();
  house.clock.set(PUBLISH_AT);
  orRefuse(await play.publish());
  house.clock.set(before);
  const view = orRefuse(await read(play));
  expect(view.glance).toContain('2023年度财政拨款收、支总计4345.99万元。');
  expect(view.document).toEqual(document);
});

it('tells what was explained when it went out, whatever is said to it later', async () => {
  const play = await house.play();
  await play.step('submit');
  await play.found('validation', [findingOf('F-a', 'explain')]);
  await play.found('scoring', []);
  const asked = (actor: Person) => ({ actor, requestId: newId<'request'>(), disclosureId: play.id });
  const explains = async (revision: number, text: string) => {
    const explained = [{ finding: 'F-a', text }];
    const { items } = orRefuse(await house.use(ExplainFindings).run({ ...asked(play.preparer), revision, explained }));
    const judgements = items.map(({ id }) => ({ explanation: id, decision: 'confirmed' as const, reason: null }));
    orRefuse(await house.use(JudgeExplanations).run({ ...asked(play.reviewer), revision, judgements }));
  };
  await explains(1, '已核对');
  for (const action of ['review_secrecy', 'sign_off', 'approve', 'schedule'] as const) await play.step(action);
  house.clock.set(PUBLISH_AT);
  await play.publish();
  for (const action of ['correct', 'save', 'resubmit'] as const) await play.step(action);
  await play.found('validation', [findingOf('F-a', 'explain')]);
  await play.found('scoring', []);
  await explains(2, '另有原因');
  const { sentence } = findingOf('F-a', 'explain');
  expect(orRefuse(await read(play)).explained).toEqual([{ sentence, explanation: '已核对' }]);
});

it('shows nobody an embargoed figure, at no address', async () => {
  for (const revision of [null, 1]) {
    expect(await read(scheduled, revision)).toMatchObject({ ok: false, code: 'PUBLICATION.NOT_FOUND' });
  }
  expect(await house.use(ReadPublished).run('no-such', 2023)).toMatchObject({ code: 'PUBLICATION.NOT_FOUND' });
});
