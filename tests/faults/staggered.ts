import { DEMO_STEPS } from '../../apps/gongkai/src/demo/steps.js';
import type { Story } from '../../apps/gongkai/src/demo/story.js';

/** What happens to the system while these steps, one of each play that is on, are being played. */
export type Meddle = (moment: number, steps: readonly string[]) => Promise<void>;

/**
 * Plays several stories at once, each `gap` steps behind the one before, moment by moment: nobody begins the next step
 * before all have finished theirs and the meddling is over. So one fault hits as many different steps as plays are on.
 */
export async function playStaggered(stories: readonly Story[], gap: number, meddle: Meddle): Promise<void> {
  const moments = DEMO_STEPS.length + gap * (stories.length - 1);
  for (let moment = 0; moment < moments; moment += 1) {
    const scenes = stories.flatMap((story, place) => {
      const step = DEMO_STEPS[moment - gap * place];
      return step ? [{ story, step }] : [];
    });
    const played = scenes.map(({ story, step }) => step.run(story));
    await Promise.all([...played, meddle(moment, [...scenes.map(({ step }) => step.name)])]);
  }
}
