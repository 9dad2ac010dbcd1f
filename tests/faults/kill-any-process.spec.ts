import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DEMO_STEPS } from '../../apps/gongkai/src/demo/steps.js';
import { until } from '../support/gongkai-command.js';
import { openLossyDoor } from './lossy-door.js';
import { playStaggered } from './staggered.js';
import { PARTS, type Part, TroubledSystem } from './troubled-system.js';
import { whatRemains } from './what-remains.js';

const PATIENCE = 240_000;
/** How long the steps have been going on when a process dies, ms: before, amid and after their first requests. */
const DELAYS = [0, 15, 40, 100];
const undisturbed = async () => {};

const everyStep = (victims: readonly string[]) =>
  victims.flatMap((victim) => DEMO_STEPS.map(({ name }) => `${victim} during ${name}`)).sort();

describe('kill -9 of any process at any step of the demo changes nothing', () => {
  let system: TroubledSystem;
  /** What an undisturbed play leaves, and what the queues hold after it. */
  let expected: Awaited<ReturnType<typeof whatRemains>>;
  let calm: unknown;

  beforeAll(async () => {
    system = await TroubledSystem.start();
    const story = await system.story();
    await playStaggered([story], 0, undisturbed);
    expected = await whatRemains(story);
    calm = await system.work();
  }, PATIENCE);

  afterAll(() => system?.destroy(), PATIENCE);

  const openStories = async (count: number) => {
    const stories = [];
    while (stories.length < count) stories.push(await system.story());
    return stories;
  };
  const kill = async (moment: number, victim: () => Promise<void>) => {
    await sleep(DELAYS[moment % DELAYS.length]);
    await victim();
  };

  it(
    'intake, a worker, publication or PostgreSQL',
    async () => {
      const stories = await openStories(PARTS.length);
      const killed: string[] = [];
      await playStaggered(stories, 1, async (moment, steps) => {
        const part = PARTS[moment % PARTS.length] as Part;
        killed.push(...steps.map((step) => `${part} during ${step}`));
        await kill(moment, () => system.kill(part));
      });
      expect(killed.sort()).toEqual(everyStep(PARTS));
      for (const story of stories) expect(await whatRemains(story)).toEqual(expected);
    },
    PATIENCE,
  );

  it(
    'the supervisor, and with it all the others',
    async () => {
      const gap = 5;
      const stories = await openStories(Math.ceil(DEMO_STEPS.length / gap));
      const whenAllAreOn = gap * (stories.length - 1);
      const killed: string[] = [];
      await playStaggered(stories, gap, async (moment, steps) => {
        if (moment < whenAllAreOn || moment >= whenAllAreOn + gap) return;
        killed.push(...steps.map((step) => `supervisor during ${step}`));
        await kill(moment, () => system.killSupervisor());
      });
      expect(killed.sort()).toEqual(everyStep(['supervisor']));
      for (const story of stories) expect(await whatRemains(story)).toEqual(expected);
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
      const story = await system.story();
      await playStaggered([story], 0, async (moment) => {
        if (moment === 2) await Promise.all(PARTS.map(killTwice));
      });
      expect(await whatRemains(story)).toEqual(expected);
    },
    PATIENCE,
  );

  it(
    'nor does it when every answer is lost once, after the deed was done',
    async () => {
      const door = await openLossyDoor(system.about.intakeUrl);
      const story = await system.story(door.url);
      await playStaggered([story], 0, undisturbed);
      expect(await whatRemains(story)).toEqual(expected);
      expect(door.lost()).toBeGreaterThan(expected.done.filter((action) => !action.includes('recorded')).length);
      await door.close();
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
    'stops in order, also while all are coming back, and leaves no process behind',
    async () => {
      await Promise.all(PARTS.map((part) => system.killOnce(part)));
      expect(await system.stop()).toMatchObject({ code: 0, left: [] });
    },
    PATIENCE,
  );
});
