import type { Answer } from '../http/caller.js';
import type { Story } from './story.js';

/** Shows how the API says no. */
export function tellRefusal(story: Story, answer: Answer<unknown>): void {
  if (answer.ok) return;
  const { code, detail, detailEn } = answer.problem;
  story.stage.show(`   ${answer.status} ${code}`);
  story.line({ zh: detail, en: detailEn });
}
