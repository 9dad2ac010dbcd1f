import { shanghaiTime } from '#kernel';
import type { Story } from '../story.js';

/** Long enough to be seen waiting, short enough for a demo. */
const AHEAD_MS = 3_000;

/** The officer sets the time of publication, a few seconds ahead. */
export async function schedule(story: Story): Promise<void> {
  const publishAt = new Date(Date.now() + AHEAD_MS);
  await story.act('officer', 'schedule', { publishAt: publishAt.toISOString() });
  story.tell('DEMO.SCHEDULED', { time: `${shanghaiTime(publishAt)}:${publishAt.toISOString().slice(17, 19)}` });
}
