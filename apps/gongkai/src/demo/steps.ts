import { answerComments } from './steps/answer-comments.js';
import { approve } from './steps/approve.js';
import { blocked } from './steps/blocked.js';
import { confirm } from './steps/confirm.js';
import { correct } from './steps/correct.js';
import { explain } from './steps/explain.js';
import { mend } from './steps/mend.js';
import { narrative } from './steps/narrative.js';
import { ownWork } from './steps/own-work.js';
import { publicPage } from './steps/public-page.js';
import { released } from './steps/released.js';
import { resubmit } from './steps/resubmit.js';
import { returned } from './steps/returned.js';
import { reviewable } from './steps/reviewable.js';
import { schedule } from './steps/schedule.js';
import { secrecy } from './steps/secrecy.js';
import { signOff } from './steps/sign-off.js';
import { stale } from './steps/stale.js';
import { submit } from './steps/submit.js';
import { trail } from './steps/trail.js';
import { upload } from './steps/upload.js';
import type { Story } from './story.js';

/** One scene. Its name addresses it; DEMO.<name> in the message catalogue is its title. */
export interface DemoStep {
  readonly name: string;
  readonly run: (story: Story) => Promise<void>;
}

/** The whole life of a disclosure, scene by scene. */
export const DEMO_STEPS: readonly DemoStep[] = [
  { name: 'upload', run: upload },
  { name: 'submit', run: submit },
  { name: 'blocked', run: blocked },
  { name: 'mend', run: mend },
  { name: 'narrative', run: narrative },
  { name: 'stale', run: stale },
  { name: 'resubmit', run: resubmit },
  { name: 'reviewable', run: reviewable },
  { name: 'own-work', run: ownWork },
  { name: 'return', run: returned },
  { name: 'correct', run: correct },
  { name: 'answer', run: answerComments },
  { name: 'resubmit-again', run: resubmit },
  { name: 'reviewable-again', run: reviewable },
  { name: 'explain', run: explain },
  { name: 'confirm', run: confirm },
  { name: 'secrecy', run: secrecy },
  { name: 'sign-off', run: signOff },
  { name: 'approve', run: approve },
  { name: 'schedule', run: schedule },
  { name: 'release', run: released },
  { name: 'public-page', run: publicPage },
  { name: 'audit-trail', run: trail },
];
