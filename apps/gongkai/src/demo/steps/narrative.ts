import type { NarrativeView } from '#validation';
import { Mismatch } from '../mismatch.js';
import type { Story } from '../story.js';

const SECTION = 'note-income';

/** The preparer looks at what the figures decide of the narrative and takes one section of it; the reason stays theirs. */
export async function narrative(story: Story): Promise<void> {
  const path = story.path('/draft/narrative');
  const { version, sections } = await story.as('preparer').get<NarrativeView>(path);
  const section = sections.find((one) => one.section === SECTION);
  if (!section) throw new Mismatch('not composed', SECTION);
  const figures = sections.flatMap(({ paragraphs }) => paragraphs.flat(2)).filter(({ kind }) => kind === 'locked');
  await story.as('preparer').must('PUT', path, { body: { sections: [SECTION] }, version });
  for (const paragraph of section.paragraphs) {
    for (const sentence of paragraph) story.stage.show(`   ${sentence.map(({ text }) => text).join('')}`);
  }
  story.tell('DEMO.COMPOSED', { sections: sections.length, figures: figures.length, title: section.title });
}
