import { explainAll } from '../explain.js';
import type { Story } from '../story.js';
import { tellFindings } from '../tell-verdict.js';

/** What is no error but needs a word is explained, finding by finding. */
export async function explain(story: Story): Promise<void> {
  const { revision } = await story.now();
  const explained = await explainAll(story.as('preparer'), story.stage.disclosureId, revision);
  tellFindings(story, explained);
  story.tell('DEMO.EXPLAINED', { count: explained.length });
}
