import { say } from '#contracts';
import { DEMO_STEPS } from './steps.js';
import { type Stage, Story } from './story.js';

/** Told before every step; the story goes on when it resolves. */
export type OnStep = (name: string) => void | Promise<void>;

/**
 * Plays every step in order. Requests survive a server that is killed and comes back, since they are repeated under the
 * same key until somebody answers. Throws Mismatch or UnexpectedAnswer when the system does something else.
 */
export async function playDemo(stage: Stage, onStep: OnStep = () => {}): Promise<void> {
  const story = new Story(stage);
  for (const [at, { name, run }] of DEMO_STEPS.entries()) {
    await onStep(name);
    const { zh, en } = say(`DEMO.${name}`);
    stage.show(`\n${String(at + 1).padStart(2)}/${DEMO_STEPS.length} ${zh}\n      ${en}`);
    await run(story);
  }
}
