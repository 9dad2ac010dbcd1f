import { DEMO_STEPS } from '../../apps/gongkai/src/demo/steps.js';
import type { Story } from '../../apps/gongkai/src/demo/story.js';

/** One step of each play that is on, played at the same time. */
export interface Moment {
  readonly number: number;
  readonly steps: readonly string[];
  /** Settles when all of them are played. */
  readonly played: Promise<unknown>;
}

/**
 * Plays several stories at once, each `gap` steps behind the one before, moment by moment: nobody begins the next step
 * before all have finished theirs and the meddling is over. So one fault meets as many different steps as plays are on.
 */
export async function playStaggered(
  stories: readonly Story[],
  gap: number,
  meddle: (moment: Moment) => Promise<void> = async () => {},
): Promise<void> {
  const moments = DEMO_STEPS.length + gap * (stories.length - 1);
  for (let number = 0; number < moments; number += 1) {
    const scenes = stories.flatMap((story, place) => {
      const step = DEMO_STEPS[number - gap * place];
      return step ? [{ story, step }] : [];
    });
    const played = Promise.all(scenes.map(({ story, step }) => step.run(story)));
    await Promise.all([played, meddle({ number, steps: scenes.map(({ step }) => step.name), played })]);
  }
}
