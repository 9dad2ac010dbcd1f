import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

/** The reviewer approves what was signed. */
export async function approve(story: Story): Promise<void> {
  await story.act('reviewer', 'approve');
  mustBe((await story.now()).state, 'approved');
}
