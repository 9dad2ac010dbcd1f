import type { RevisionView } from '#submission';
import { MISNAMED_ROW, misnamedProject } from '../corrections.js';
import type { Story } from '../story.js';

/** The reviewer sends it back with two comments, each pinned to its place. */
export async function returned(story: Story): Promise<void> {
  const { revision } = await story.now('reviewer');
  const { document } = await story.as('reviewer').get<RevisionView>(story.path(`/revisions/${revision}`));
  const comments = [
    { place: MISNAMED_ROW, text: '表5的201类名称与表1至表4不一致，请核对。' },
    { place: misnamedProject(document), text: '项目名称与绩效自评表不一致，请核对。' },
  ];
  await story.act('reviewer', 'return', { reason: '两处名称前后不一致，请修改。', comments });
  for (const { text } of comments) story.stage.show(`   「${text}」`);
}
