import { confirmAll } from '../explain.js';
import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

/** The reviewer reads the explanations and accepts them; they hold in later revisions until a figure changes. */
export async function confirm(story: Story): Promise<void> {
  const { revision } = await story.now('reviewer');
  const count = await confirmAll(story.as('reviewer'), story.stage.disclosureId, revision);
  mustBe((await story.now('reviewer')).unexplained, 0);
  story.tell('DEMO.CONFIRMED', { count });
}
