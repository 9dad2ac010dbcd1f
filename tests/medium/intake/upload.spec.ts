import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument, ScoreReport, ValidationReport } from '#contracts';
import { projectRoot } from '#platform';
import { ScoringAppModule } from '../../../apps/scoring/src/scoring-app.module.js';
import { ValidationAppModule } from '../../../apps/validation/src/validation-app.module.js';
import type { Play } from '../../support/workflow/play.js';
import { eventually, startWorker } from '../../support/workflow/workers.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';
import { mustRefuse } from './must-refuse.js';

const FOLDER = join(projectRoot(), 'tests/golden/2023/qingshan');
/** A figure of the first table, where it is printed first. */
const FIGURE = '1,180.40';
const bytes = (text: string) => new TextEncoder().encode(text);

let intake: Intake;
let source: string;
let golden: DisclosureDocument;
beforeAll(async () => {
  intake = await Intake.open();
  source = await readFile(join(FOLDER, 'source.txt'), 'utf8');
  golden = JSON.parse(await readFile(join(FOLDER, 'document.json'), 'utf8'));
});
afterAll(() => intake.close());

const opened = async () => {
  const play = await intake.house.play();
  return { play, preparer: await intake.signedIn('preparer', play.department.id) };
};
const upload = (preparer: Caller, play: Play, body: Uint8Array) =>
  preparer.ask('PUT', `/api/v1/disclosures/${play.id}/draft/file`, { version: 1, body });
const uploaded = async (text: string) => {
  const { play, preparer } = await opened();
  const { status, json } = await upload(preparer, play, bytes(text));
  expect({ status, json }).toMatchObject({ status: 200, json: { version: 2, state: 'draft' } });
  return { play, preparer, document: await play.draft() };
};
const withoutPart = (text: string, from: string, to: string) => {
  const start = text.lastIndexOf(from);
  return text.slice(0, start) + text.slice(text.indexOf(to, start));
};

it('tells what else a file holds, and takes one disclosure of it', async () => {
  const { play, preparer } = await opened();
  const other = source.replaceAll('青山区大数据中心', '青山区河道管理所');
  const { status, json } = await upload(preparer, play, bytes(`${source}\n${other}`));
  expect({ status, json }).toMatchObject({
    status: 200,
    json: {
      version: 2,
      unread: [{ code: 'SOURCE.OTHER_DISCLOSURES', reason: { zh: expect.stringContaining('河道管理所') } }],
    },
  });
  expect((await play.draft()).identity.department).toBe('青山区大数据中心');
});

describe('a file is refused', () => {
  it.each([
    ['that is empty', () => new Uint8Array(0), '422 FILE.EMPTY'],
    ['that holds nothing but spaces', () => bytes(' \n\n '), '422 FILE.EMPTY'],
    ['that is binary', () => new Uint8Array([65, 0, 1, 2]), '415 FILE.BINARY'],
    ['of a kind that is not read', () => bytes('{\\rtf1 '), '415 FILE.UNKNOWN_TYPE'],
    ['that is a broken PDF', () => bytes('%PDF-1.7 '), '422 FILE.MALFORMED'],
    ['of one byte more than 20 MB', () => new Uint8Array(20_000_001).fill(65), '413 FILE.TOO_LARGE'],
    ['of 30 MB', () => new Uint8Array(30_000_000).fill(65), '413 REQUEST.TOO_LARGE'],
    ['of one endless line', () => new Uint8Array(1_000_000).fill(65), '422 FILE.LINE_TOO_LONG'],
    ['that is no disclosure', () => bytes('今天天气很好。\n'), '422 FILE.NO_DISCLOSURE'],
    [
      'that breaks off within a character',
      () => bytes(source).slice(0, bytes(source).indexOf(0xe5) + 1),
      '422 FILE.TRUNCATED',
    ],
    ['that breaks off within a table', () => bytes(source.slice(0, source.indexOf(FIGURE) + 3)), '422 FILE.TRUNCATED'],
  ])('%s', async (_, file, refusal) => {
    const { play, preparer } = await opened();
    await mustRefuse(intake, refusal, () => upload(preparer, play, file()));
  });

  it('on an older version', async () => {
    const { play, preparer } = await opened();
    await play.step('save');
    await mustRefuse(intake, '412 DISCLOSURE.STALE', () => upload(preparer, play, bytes(source)));
  });

  it('that is sent as JSON', async () => {
    const { play, preparer } = await opened();
    const path = `/api/v1/disclosures/${play.id}/draft/file`;
    await mustRefuse(intake, '415 REQUEST.WRONG_TYPE', () =>
      preparer.ask('PUT', path, { version: 1, body: { source } }),
    );
  });
});

it('a disclosure becomes the draft, to the letter', async () => {
  expect((await uploaded(source)).document).toEqual(golden);
});

it('a file that lacks a table becomes the draft, and says which one it lacks', async () => {
  const [first, second] = golden.tables;
  const { document } = await uploaded(withoutPart(source, first?.title ?? '', second?.title ?? ''));
  expect(document.tables.map((table) => table.key)).toEqual(golden.tables.slice(1).map((table) => table.key));
  expect(document.losses).toContainEqual(
    expect.objectContaining({ code: 'LOSS.TABLE_MISSING', place: { table: first?.key } }),
  );
});

it('a file with one broken number becomes the draft, and the check finds the number where it stands', async () => {
  const stops = [
    await startWorker(intake.house, ValidationAppModule),
    await startWorker(intake.house, ScoringAppModule),
  ];
  const { play, preparer, document } = await uploaded(source.replace(FIGURE, FIGURE.replace('80', '08')));
  expect(document).not.toEqual(golden);
  await play.step('submit');
  const at = `/api/v1/disclosures/${play.id}/revisions/1`;
  const { report } = await whenThere<{ report: ValidationReport }>(preparer, `${at}/findings`);
  const scores = await whenThere<{ report: ScoreReport }>(preparer, `${at}/score`);
  await Promise.all(stops.map((stop) => stop()));
  const blocking = report.findings.filter((finding) => finding.tier === 'blocking');
  expect(blocking.filter(({ printed, expected }) => [printed, expected].includes('1108.40'))).not.toEqual([]);
  expect(scores.report.forms.map(({ form }) => form)).toEqual(golden.forms.map(({ key }) => key));
});

const whenThere = <T>(caller: Caller, path: string): Promise<T> =>
  eventually(async () => {
    const { status, json } = await caller.get<T>(path);
    expect(status).toBe(200);
    return json;
  });
