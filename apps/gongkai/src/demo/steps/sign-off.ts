import type { RevisionView } from '#submission';
import type { Story } from '../story.js';

/** The head of the department signs exactly this content. */
export async function signOff(story: Story): Promise<void> {
  await story.act('head', 'sign-off');
  const { revision } = await story.now('head');
  const { contentHash } = await story.as('head').get<RevisionView>(story.path(`/revisions/${revision}`));
  story.tell('DEMO.SIGNED', { revision, contentHash });
}
