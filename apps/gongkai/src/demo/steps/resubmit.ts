import type { Story } from '../story.js';

/** A later revision of the same disclosure. */
export async function resubmit(story: Story): Promise<void> {
  await story.act('preparer', 'resubmit');
  const { revision } = await story.now();
  story.tell('DEMO.SUBMITTED', { revision });
}
