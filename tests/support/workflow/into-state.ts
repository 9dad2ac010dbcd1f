import type { State } from '#contracts';
import { type House, PUBLISH_AT } from './house.js';
import type { Play } from './play.js';

/** Takes a fresh disclosure to a state by the shortest way that people have. */
export async function intoState(house: House, state: State): Promise<Play> {
  const play = await house.play();
  await ROADS[state](play, house);
  return play;
}

const ROADS: Record<State, (play: Play, house: House) => Promise<unknown>> = {
  draft: async () => {},
  checking: (play) => play.step('submit'),
  in_review: (play) => play.intoReview(),
  returned: async (play) => {
    await play.intoReview();
    await play.step('return');
  },
  withdrawn: async (play) => {
    await play.step('submit');
    await play.step('withdraw');
  },
  approved: (play) => play.intoApproved(),
  scheduled: async (play) => {
    await play.intoApproved();
    await play.step('schedule');
  },
  published: async (play, house) => {
    await play.intoApproved();
    await play.step('schedule');
    const before = house.clock.now();
    house.clock.set(PUBLISH_AT);
    await play.publish();
    house.clock.set(before);
  },
};
