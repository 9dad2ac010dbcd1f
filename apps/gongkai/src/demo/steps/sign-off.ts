import type { SubmissionReceipt } from '#submission';
import type { Story } from '../story.js';

/** The head of the department signs exactly this content, and has the receipt of its submission. */
export async function signOff(story: Story): Promise<void> {
  await story.act('head', 'sign-off');
  const { revision, signature, number, submittedAtShanghai } = await story
    .as('head')
    .get<SubmissionReceipt>(story.path('/receipt'));
  story.tell('DEMO.SIGNED', { revision, contentHash: signature?.contentHash });
  story.tell('DEMO.RECEIPT', { number, time: submittedAtShanghai });
}
