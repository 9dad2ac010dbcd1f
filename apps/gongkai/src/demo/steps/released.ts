import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

/** The publication service releases it when its time has come. */
export async function released(story: Story): Promise<void> {
  const { state, publishedRevision, revision } = await story.whileIn('scheduled');
  mustBe(state, 'published');
  mustBe(publishedRevision, revision);
}
