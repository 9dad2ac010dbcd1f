import { mustBe } from '../mismatch.js';
import { readVerdict } from '../read-verdict.js';
import type { Story } from '../story.js';
import { tellFindings } from '../tell-verdict.js';

/** Both workers are done and nothing blocks: the finance bureau may look at it. */
export async function reviewable(story: Story): Promise<void> {
  const { state, revision } = await story.whileIn('checking');
  const { findings } = await readVerdict(story.as('preparer'), story.stage.disclosureId, revision);
  tellFindings(story, findings);
  mustBe(
    findings.filter(({ tier }) => tier === 'blocking').map(({ code }) => code),
    [],
  );
  mustBe(state, 'in_review');
  story.tell('DEMO.IN_REVIEW', { revision });
}
