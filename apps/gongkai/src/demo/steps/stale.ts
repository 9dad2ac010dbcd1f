import type { DraftView } from '#submission';
import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';
import { tellRefusal } from '../tell-refusal.js';

/** Somebody saves on a version that is not the latest any more, and is told so; nothing is lost. */
export async function stale(story: Story): Promise<void> {
  const { version, document } = await story.as('preparer').get<DraftView>(story.path('/draft'));
  const answer = await story
    .as('preparer')
    .send('PUT', story.path('/draft'), { body: { document }, version: version - 1 });
  mustBe(answer.ok ? answer.status : answer.problem.code, 'DISCLOSURE.STALE');
  tellRefusal(story, answer);
}
