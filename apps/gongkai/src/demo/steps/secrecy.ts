import type { Story } from '../story.js';

/** The secrecy reviewer of the department finds nothing that must not be made public. */
export async function secrecy(story: Story): Promise<void> {
  await story.act('secrecy', 'review-secrecy', { outcome: 'cleared' });
}
