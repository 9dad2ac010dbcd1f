import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument, RevisionRef } from '#contracts';
import { ListDeadLetters, Outbox } from '#messaging';
import { newId, orRefuse, projectRoot } from '#platform';
import { ReadVerdict } from '#submission';
import { ScoringAppModule } from '../../../apps/scoring/src/scoring-app.module.js';
import { ValidationAppModule } from '../../../apps/validation/src/validation-app.module.js';
import { House } from '../../support/workflow/house.js';
import type { Play } from '../../support/workflow/play.js';
import { eventually, startWorker } from '../../support/workflow/workers.js';

let house: House;
let reference: DisclosureDocument;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  house = await House.open();
  reference = JSON.parse(await readFile(join(projectRoot(), 'tests/golden/2023/qingshan/document.json'), 'utf8'));
});
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await house.close();
});

const submitted = async (document?: DisclosureDocument): Promise<Play> => {
  const play = await house.play();
  if (document) await play.step('save', { document });
  await play.step('submit');
  return play;
};
const settled = (play: Play) =>
  eventually(async () => {
    const view = await play.view();
    expect(view.state).not.toBe('checking');
    return view;
  });

it('waits in the queue until the workers come, and then both bring their verdict', async () => {
  const play = await submitted(reference);
  stops.push(await startWorker(house, ValidationAppModule), await startWorker(house, ScoringAppModule));
  const view = await settled(play);
  expect(view.verdicts.map((verdict) => verdict.kind)).toEqual(['validation', 'scoring']);
  const checked = orRefuse(await house.use(ReadVerdict).run(play.preparer, play.id, 1, 'validation'));
  const scored = orRefuse(await house.use(ReadVerdict).run(play.preparer, play.id, 1, 'scoring'));
  const blocking = checked.summary.blocking + scored.summary.blocking;
  expect(view.state).toBe(blocking > 0 ? 'draft' : 'in_review');
  expect(checked.report.counts.ok).toBeGreaterThan(0);
  expect(scored.report.forms.length).toBeGreaterThan(0);
});

it('works through many at once', async () => {
  const plays = await Promise.all(Array.from({ length: 12 }, () => submitted()));
  const views = await Promise.all(plays.map(settled));
  for (const view of views) expect(view.verdicts).toHaveLength(2);
});

it('loses nothing when the whole queue is lost', async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  const play = await submitted(reference);
  await house.dataSource.query('delete from bullmq.job');
  stops.push(await startWorker(house, ValidationAppModule), await startWorker(house, ScoringAppModule));
  expect((await settled(play)).verdicts).toHaveLength(2);
});

it('puts a job for content that was never submitted among the dead letters', async () => {
  const play = await submitted();
  await settled(play);
  const forged: RevisionRef = {
    v: 1,
    disclosureId: play.id,
    revision: 1,
    contentHash: 'f'.repeat(64),
    requestId: newId<'request'>(),
  };
  await house.dataSource.transaction((manager) => house.use(Outbox).ask(manager, 'validation.check-revision', forged));
  await eventually(async () => {
    const { items } = await house.use(ListDeadLetters).run({ limit: 10 });
    expect(items).toMatchObject([{ code: 'SUBMISSION.OTHER_CONTENT' }]);
  });
});
