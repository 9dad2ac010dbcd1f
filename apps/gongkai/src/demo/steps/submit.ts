import type { Story } from '../story.js';

/** The preparer submits: a revision is frozen, two workers are asked. */
export async function submit(story: Story): Promise<void> {
  await story.act('preparer', 'submit');
  const { revision } = await story.now();
  story.tell('DEMO.SUBMITTED', { revision });
}
