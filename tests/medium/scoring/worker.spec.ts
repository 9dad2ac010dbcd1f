import { orRefuse } from '#platform';
import { ReadVerdict } from '#submission';
import { ScoringAppModule } from '../../../apps/scoring/src/scoring-app.module.js';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { eventually, startWorker } from '../../support/workflow/workers.js';

let house: House;
let stop: () => Promise<void>;
beforeAll(async () => {
  house = await House.open();
  stop = await startWorker(house, ScoringAppModule);
});
afterAll(async () => {
  await stop();
  await house.close();
});

it('brings its own verdict without waiting for validation, and moves nothing alone', async () => {
  const play = await intoState(house, 'checking');
  const { report } = await eventually(async () =>
    orRefuse(await house.use(ReadVerdict).run(play.preparer, play.id, 1, 'scoring')),
  );
  expect(report).toMatchObject({ versions: { pack: { id: 'hubei-wuhan-2023' } } });
  expect((await play.view()).state).toBe('checking');
  expect(await play.verdict('validation')).not.toBe('recorded');
});
