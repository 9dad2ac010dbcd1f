import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';
import { tellRefusal } from '../tell-refusal.js';

/** The preparer, who is also a reviewer, tries to approve what they wrote themselves. */
export async function ownWork(story: Story): Promise<void> {
  const { version } = await story.now();
  const answer = await story.as('preparer').send('POST', story.path('/actions/approve'), { body: {}, version });
  mustBe(answer.ok ? answer.status : answer.problem.code, 'REVIEW.OWN_WORK');
  tellRefusal(story, answer);
}
