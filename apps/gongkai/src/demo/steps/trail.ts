import { mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

interface AuditItem {
  readonly seq: number;
  readonly action: string;
  readonly actorId: string | null;
  readonly at: string;
}

/** The auditor reads who did what, in order, without a gap. */
export async function trail(story: Story): Promise<void> {
  const { items } = await story.as('auditor').get<{ items: readonly AuditItem[] }>(story.path('/audit?limit=200'));
  for (const { seq, at, action } of items) story.stage.show(`   ${String(seq).padStart(3)}  ${at}  ${action}`);
  mustBe(
    items.map(({ seq }) => seq),
    items.map((_, index) => index + 1),
  );
}
