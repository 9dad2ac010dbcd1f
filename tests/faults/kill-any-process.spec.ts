import { isDeepStrictEqual } from 'node:util';
import { DEMO_STEPS } from '../../apps/gongkai/src/demo/steps.js';
import { until } from '../support/gongkai-command.js';
import { amidWork } from './amid-work.js';
import { LossyDoor } from './lossy-door.js';
import { type Moment, playStaggered } from './staggered.js';
import { PARTS, type Part, TroubledSystem } from './troubled-system.js';
import { whatRemains } from './what-remains.js';

const PATIENCE = 600_000;
const TIMES = ['as it begins', 'amid its work'] as const;
const STEPS = DEMO_STEPS.map(({ name }) => name);

/** Every play goes through a door that loses answers; what it leaves must be what an undisturbed play leaves. */
describe('kill -9 of any process at any step of the demo changes nothing', () => {
  let system: TroubledSystem;
  let door: LossyDoor;
  let expected: Awaited<ReturnType<typeof whatRemains>>;
  /** What the queues hold after an undisturbed play. */
  let calm: unknown;

  beforeAll(async () => {
    system = await TroubledSystem.start();
    door = await LossyDoor.open(system.about.intakeUrl);
    const story = await system.story(system.about.intakeUrl);
    await playStaggered([story], 0);
    expected = await whatRemains(story);
    calm = await system.work();
  }, PATIENCE);

  afterAll(async () => {
    door?.close();
    await system?.destroy();
  }, PATIENCE);

  const play = async (count: number, gap: number, meddle: (moment: Moment) => Promise<void>) => {
    const stories = await Promise.all(Array.from({ length: count }, () => system.story(door.url)));
    await playStaggered(stories, gap, meddle);
    for (const story of stories) expect(await whatRemains(story)).toEqual(expected);
  };
  const atWork = (part: Part, { played }: Moment) => amidWork(part, { door, played, appUrl: system.about.appUrl });

  it(
    'intake, a worker, publication or PostgreSQL',
    async () => {
      const killed: string[] = [];
      await play(PARTS.length * TIMES.length, 1, async (moment) => {
        const part = PARTS[moment.number % PARTS.length] as Part;
        const time = TIMES[Math.floor(moment.number / PARTS.length) % TIMES.length];
        killed.push(...moment.steps.map((step) => `${part} during ${step} ${time}`));
        if (time === 'amid its work') await atWork(part, moment);
        await system.kill(part);
      });
      const all = PARTS.flatMap((part) => STEPS.flatMap((step) => TIMES.map((t) => `${part} during ${step} ${t}`)));
      expect(killed.sort()).toEqual(all.sort());
    },
    PATIENCE,
  );

  it(
    'the supervisor, and with it all the others',
    async () => {
      const gap = 5;
      const count = Math.ceil(STEPS.length / gap);
      const killed: string[] = [];
      await play(count, gap, async (moment) => {
        const whenAllAreOn = moment.number - gap * (count - 1);
        if (whenAllAreOn < 0 || whenAllAreOn >= gap) return;
        killed.push(...moment.steps);
        await atWork('intake', moment);
        await system.killSupervisor();
      });
      expect(killed.sort()).toEqual([...STEPS].sort());
    },
    PATIENCE,
  );

  it(
    'all of them at once, and again while they are coming back',
    async () => {
      const killTwice = async (part: Part) => {
        await system.killOnce(part);
        await system.killOnce(part);
      };
      await play(1, 0, async ({ steps }) => {
        if (steps.includes('submit')) await Promise.all(PARTS.map(killTwice));
      });
    },
    PATIENCE,
  );

  it(
    'nothing was given up, nothing is left to do, and the audit trail is intact',
    async () => {
      await until('the queues are as calm as before', async () => isDeepStrictEqual(await system.work(), calm));
      expect(await system.run('audit', 'verify')).toMatchObject({ code: 0, stderr: '' });
    },
    PATIENCE,
  );

  it(
    'it stops in order, also while all are coming back, and leaves no process behind',
    async () => {
      await Promise.all(PARTS.map((part) => system.killOnce(part)));
      expect(await system.stop()).toMatchObject({ code: 0, left: [] });
    },
    PATIENCE,
  );
});
