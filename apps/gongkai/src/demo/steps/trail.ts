import { shanghaiTime } from '#kernel';
import { padRight } from '../../text-width.js';
import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

const WHO_WIDTH = 6;

interface AuditItem {
  readonly seq: number;
  readonly action: string;
  readonly actorId: string | null;
  readonly at: string;
}

/** The auditor reads who did what, in order, without a gap. */
export async function trail(story: Story): Promise<void> {
  const { items } = await story.as('auditor').get<{ items: readonly AuditItem[] }>(story.path('/audit?limit=200'));
  const names = new Map(Object.values(story.stage.people).map(({ account }) => [account?.accountId, account?.name]));
  for (const { seq, at, action, actorId } of items) {
    const who = padRight(names.get(actorId ?? '') ?? '系统', WHO_WIDTH);
    story.stage.show(`   ${String(seq).padStart(3)}  ${shanghaiTime(new Date(at))}  ${who}  ${action}`);
  }
  mustBe(
    items.map(({ seq }) => seq),
    items.map((_, index) => index + 1),
  );
}
