import fc from 'fast-check';
import { verifyChains } from '#audit';
import { ACTIONS, STATES } from '#contracts';
import type { Outcome } from '#kernel';
import { newId, orRefuse } from '#platform';
import { AnswerComment, ListComments } from '#review';
import { type DisclosureView, ListRevisions } from '#submission';
import { House, PUBLISH_AT } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import type { HumanAction, Play } from '../../support/workflow/play.js';

const BEFORE = new Date('2024-09-01T00:00:00Z');

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** One thing that happens to a disclosure; whether it is refused is the workflow's business. */
interface Happening {
  readonly name: string;
  readonly stale?: boolean;
  readonly blocking?: number;
}

const human = ACTIONS.filter((action): action is HumanAction => !['pass', 'fail', 'publish'].includes(action));
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ name: fc.constantFrom(...human) }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom(...human), stale: fc.constant(true) }) },
  {
    weight: 6,
    arbitrary: fc.record({ name: fc.constantFrom('validation', 'scoring'), blocking: fc.constantFrom(0, 0, 0, 1) }),
  },
  { weight: 3, arbitrary: fc.record({ name: fc.constantFrom('publish', 'answer', 'dawn') }) },
);

async function happen(play: Play, { name, stale, blocking = 0 }: Happening, before: DisclosureView): Promise<boolean> {
  if (name === 'dawn') house.clock.set(PUBLISH_AT);
  else if (name === 'validation' || name === 'scoring') {
    if (before.revision === 0) return false;
    const effect = await play.verdict(name, blocking);
    return effect === 'passed' || effect === 'failed';
  } else if (name === 'publish') return (await play.publish()).ok;
  else if (name === 'answer') await answerAll(play);
  else return acted(await play.act(name as HumanAction, { expectedVersion: before.version - (stale ? 1 : 0) }), stale);
  return false;
}

function acted(outcome: Outcome<unknown>, stale = false): boolean {
  if (stale) expect(outcome).toMatchObject({ ok: false });
  return outcome.ok;
}

async function answerAll(play: Play): Promise<void> {
  for (const comment of orRefuse(await house.use(ListComments).run(play.preparer, play.id))) {
    const ask = { actor: play.preparer, requestId: newId<'request'>(), disclosureId: play.id };
    await house.use(AnswerComment).run({ ...ask, commentId: comment.id, text: '已改' });
  }
}

/** What must be true after every step, whatever the steps were. */
function holds(before: DisclosureView, after: DisclosureView, took: boolean, { name }: Happening): void {
  expect(after.version).toBe(before.version + (took ? 1 : 0));
  // An answer is no step, but somebody has been at work: what stands idle is told by it.
  const worked = name === 'answer' ? { updatedAt: after.updatedAt } : {};
  if (!took) expect(after).toEqual({ ...before, ...whatMayChangeByItself(after), ...worked });
  expect(after.revision).toBeGreaterThanOrEqual(before.revision);
  expect(after.publishedRevision ?? 0).toBeGreaterThanOrEqual(before.publishedRevision ?? 0);
  if (after.state === 'in_review') expect(after.verdicts.map((v) => v.blocking)).toEqual([0, 0]);
  if (['approved', 'scheduled', 'published'].includes(after.state)) expect(after.signedOff).toBe(true);
  if (after.state === 'published') expect(after.publishedRevision).toBe(after.revision);
  expect(after.publishAt !== null).toBe(['scheduled', 'published'].includes(after.state));
}

/** A first verdict, an answer and the passing of time are no actions. */
function whatMayChangeByItself({ verdicts, openComments, actions }: DisclosureView): Partial<DisclosureView> {
  return { verdicts, openComments, actions };
}

it('keeps its promises under any sequence of actions, from any state', async () => {
  const anyCourse = fc.tuple(fc.constantFrom(...STATES), fc.array(happening, { minLength: 5, maxLength: 25 }));
  await fc.assert(
    fc.asyncProperty(anyCourse, async ([state, happenings]) => {
      house.clock.set(BEFORE);
      const play = await intoState(house, state);
      const start = await play.view();
      let view = start;
      let taken = 0;
      for (const next of happenings) {
        const took = await happen(play, next, view);
        const after = await play.view();
        holds(view, after, took, next);
        view = after;
        taken += took ? 1 : 0;
      }
      expect(view.version).toBe(start.version + taken);
      const revisions = orRefuse(await house.use(ListRevisions).run(play.preparer, play.id));
      expect(revisions.map((r) => r.revision).reverse()).toEqual(
        Array.from({ length: view.revision }, (_, n) => n + 1),
      );
    }),
    { numRuns: 60 },
  );
  expect((await verifyChains(house.dataSource)).broken).toEqual([]);
}, 120_000);
