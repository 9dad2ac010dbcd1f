import { withReviewedWording } from '../corrections.js';
import { editDraft } from '../edit-draft.js';
import type { Story } from '../story.js';

/** The preparer takes it up again and corrects both names. */
export async function correct(story: Story): Promise<void> {
  await story.act('preparer', 'correct');
  await editDraft(story, withReviewedWording);
}
