import type { DisclosureDocument } from '#contracts';
import { compareDocuments } from '#entry';
import type { DraftView } from '#submission';
import { builtInPack } from '#template';
import { placeWordsOf } from '../check/report/place-words.js';
import type { Story } from './story.js';

/** How many changed places are named, the last of the document first; the others are counted. */
const NAMED = 6;

/** The preparer edits the draft as it stands now and saves it; tells every change. */
export async function editDraft(
  story: Story,
  edit: (document: DisclosureDocument) => DisclosureDocument,
): Promise<void> {
  const { version, document } = await story.as('preparer').get<DraftView>(story.path('/draft'));
  const edited = edit(document);
  await story.as('preparer').must('PUT', story.path('/draft'), { body: { document: edited }, version });
  const { pack } = await builtInPack(edited.pack.id);
  const changes = compareDocuments(document, edited).filter(({ after }) => after.trim() !== '');
  const wordsOf = placeWordsOf(edited, pack);
  for (const { place, before, after } of changes.toReversed().slice(0, NAMED)) {
    story.stage.show(`   ${wordsOf(place).where}：${before || '∅'} → ${after}`);
  }
  story.tell('DEMO.SAVED', { changes: changes.length });
}
