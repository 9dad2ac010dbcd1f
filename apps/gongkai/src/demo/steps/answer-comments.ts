import type { CommentView } from '#review';
import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

/** Every comment is a task; the preparer answers each before it can be submitted again. */
export async function answerComments(story: Story): Promise<void> {
  const comments = await story.as('preparer').get<{ items: readonly CommentView[] }>(story.path('/comments'));
  mustBe(comments.items.length, 2);
  for (const { id } of comments.items) {
    await story.as('preparer').must('POST', story.path(`/comments/${id}/answer`), { body: { text: '已按意见修改。' } });
  }
  story.tell('DEMO.ANSWERED', { count: comments.items.length });
}
