import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { OpenCycle } from '#cycle';
import { compareDocuments, withCell, withSentence } from '#entry';
import { newId, orRefuse, projectRoot } from '#platform';
import { OpenDisclosure } from '#submission';
import type { NarrativeView } from '#validation';
import { Play } from '../../support/workflow/play.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';
import { mustRefuse } from './must-refuse.js';

let intake: Intake;
let golden: DisclosureDocument;
beforeAll(async () => {
  intake = await Intake.open();
  golden = JSON.parse(await readFile(join(projectRoot(), 'tests/golden/2023/qingshan/document.json'), 'utf8'));
});
afterAll(() => intake.close());

/** A department whose draft is the golden document. */
async function written() {
  const play = await intake.house.play();
  await play.step('save', { document: golden });
  return { play, preparer: await intake.signedIn('preparer', play.department.id) };
}

const pathOf = (play: Play) => `/api/v1/disclosures/${play.id}/draft/narrative`;
const preview = async (caller: Caller, play: Play) => (await caller.get<NarrativeView>(pathOf(play))).json;
const adopt = (caller: Caller, play: Play, asking: { version: number; key?: string; body: object }) =>
  caller.ask('PUT', pathOf(play), asking);
const SUMMARY = { sections: ['note-summary'] };

const changedSections = (before: DisclosureDocument, after: DisclosureDocument) => [
  ...new Set(
    compareDocuments(before, after).map(({ place }) => (place.kind === 'sentence' ? place.section : place.kind)),
  ),
];

/** What the department published for the year before, 8380.96 in all. */
async function publishedLastYear(play: Play): Promise<Play> {
  const { house } = intake;
  const cycle = await house.use(OpenCycle).run({
    title: '2022年度部门决算公开',
    region: house.cycle.region,
    fiscalYear: 2022,
    packId: house.cycle.packId,
    submitBy: new Date('2023-09-30T16:00:00Z'),
    publishAt: house.clock.now(),
  });
  const opening = { cycleId: cycle.id, departmentId: play.department.id, requestId: newId<'request'>() };
  const last = new Play(house, orRefuse(await house.use(OpenDisclosure).run(opening)).id, play.department);
  const total = { table: 'summary', row: 'income-grand-total', column: 'c1' };
  const told = withCell(golden, total, '8380.96');
  await last.step('save', { document: { ...told, identity: { ...told.identity, fiscalYear: 2022 } } });
  await last.intoApproved();
  await last.step('schedule', { publishAt: house.clock.now() });
  return last;
}

it('shows what the figures decide beside what stands in the draft, and changes nothing', async () => {
  const { play, preparer } = await written();
  const answer = await preparer.get<NarrativeView>(pathOf(play));
  expect(answer.headers.get('etag')).toBe('"2"');
  expect(answer.json).toMatchObject({ version: 2, comparedWith: null });
  const [summary] = answer.json.sections;
  expect(summary).toMatchObject({ section: 'note-summary', title: '收入支出决算总体情况说明' });
  const place = { kind: 'cell', table: 'summary', row: 'income-grand-total', column: 'c1' };
  expect(summary?.paragraphs[0]?.[0]).toEqual([
    { kind: 'words', text: '2023年度收、支总计' },
    { kind: 'locked', text: '4345.99', sources: [{ fiscalYear: 2023, place }] },
    { kind: 'words', text: '万元。' },
  ]);
  expect(summary?.now[0]).toMatch(/^2023 年度收、支总计 4345.99 万元。与 2022 年度相比/);
  expect(answer.json.statements.map(({ table }) => table)).toEqual(['state-capital', 'three-public']);
  expect(await play.draft()).toEqual(golden);
});

it('lets a reviewer and the head read it as well', async () => {
  const { play } = await written();
  for (const reader of [await intake.signedIn('reviewer'), await intake.signedIn('head', play.department.id)])
    expect((await preview(reader, play)).sections.length).toBeGreaterThan(8);
});

it('puts the named sections into the draft, and leaves everything else to the letter', async () => {
  const { play, preparer } = await written();
  const { version } = await preview(preparer, play);
  const body = { sections: ['note-basic-detail', 'note-income'], statements: ['three-public'] };
  const { status, json, headers } = await adopt(preparer, play, { version, body });
  expect({ status, json }).toMatchObject({ status: 200, json: { version: 3, state: 'draft' } });
  expect(headers.get('etag')).toBe('"3"');
  expect(changedSections(golden, await play.draft()).sort()).toEqual(['note-basic-detail', 'note-income', 'table']);
});

it('compares with what the department published last year, and with nothing before it is out', async () => {
  const { play, preparer } = await written();
  const last = await publishedLastYear(play);
  expect(await preview(preparer, play)).toMatchObject({ comparedWith: null });
  orRefuse(await last.publish());
  const { comparedWith, sections, version } = await preview(preparer, play);
  expect(comparedWith).toBe(2022);
  expect(sections[0]?.paragraphs.flat(2)).toContainEqual(expect.objectContaining({ kind: 'locked', text: '4034.97' }));
  expect((await adopt(preparer, play, { version, body: SUMMARY })).status).toBe(200);
  const text = JSON.stringify((await play.draft()).parts);
  expect(text).toContain('减少4034.97万元，下降48.14%，主要原因是：2022 年新增智慧新青山');
});

it('never saves over what somebody else typed meanwhile', async () => {
  const { play, preparer } = await written();
  const { version } = await preview(preparer, play);
  const place = { section: 'note-summary', sentence: 1 };
  await play.step('save', { document: withSentence(golden, place, '张三改过的一句。') });
  await mustRefuse(intake, '412 DISCLOSURE.STALE', () => adopt(preparer, play, { version, body: SUMMARY }));
  await mustRefuse(intake, '412 DISCLOSURE.STALE', () => adopt(preparer, play, { version: 9, body: SUMMARY }));
});

it('does it once, however often and late the request comes', async () => {
  const { play, preparer } = await written();
  const asking = { version: 2, key: newId<'request'>(), body: SUMMARY };
  const first = await adopt(preparer, play, asking);
  expect(first.status).toBe(200);
  await play.step('save');
  const after = await play.draft();
  expect((await adopt(preparer, play, asking)).text).toBe(first.text);
  expect(await play.draft()).toEqual(after);
  await mustRefuse(intake, '409 REQUEST.KEY_REUSED', () =>
    adopt(preparer, play, { ...asking, body: { sections: ['note-income'] } }),
  );
});

it('refuses what no figures decide, and what is not a list of keys', async () => {
  const { play, preparer } = await written();
  const refuse = (refusal: string, body: object) =>
    mustRefuse(intake, refusal, () => adopt(preparer, play, { version: 2, body }));
  await refuse('422 NARRATIVE.NOT_COMPOSED', { sections: ['note-operation'] });
  await refuse('422 NARRATIVE.NOT_COMPOSED', { sections: [], statements: ['income'] });
  await refuse('400 REQUEST.INVALID', {});
  await refuse('400 REQUEST.INVALID', { sections: [1] });
  await refuse('400 REQUEST.INVALID', { sections: Array.from({ length: 51 }, () => 'note-summary') });
});
