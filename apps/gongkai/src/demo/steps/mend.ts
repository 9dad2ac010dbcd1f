import { withCorrectScores, withLostRows } from '../corrections.js';
import { editDraft } from '../edit-draft.js';
import type { Story } from '../story.js';

/** The preparer corrects the scores and types in what the text has lost. */
export async function mend(story: Story): Promise<void> {
  await editDraft(story, (document) => withLostRows(withCorrectScores(document)));
}
