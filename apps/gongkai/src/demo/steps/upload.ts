import type { DraftView } from '#submission';
import type { Story } from '../story.js';

/** The preparer uploads last year's text; what it has lost is reported. */
export async function upload(story: Story): Promise<void> {
  const { file } = story.stage;
  const { version } = await story.now();
  const query = `name=${encodeURIComponent(file.name)}`;
  await story.as('preparer').must('PUT', story.path(`/draft/file?${query}`), { body: file.bytes, version });
  const { document } = await story.as('preparer').get<DraftView>(story.path('/draft'));
  story.tell('DEMO.UPLOADED', {
    title: document.identity.title,
    tables: document.tables.length,
    forms: document.forms.length,
    losses: document.losses.length,
  });
}
