import type { State } from '#contracts';
import { WORKFLOW } from '#submission';
import type { TimelineStep } from './views.js';

/** What the audit trail says of a step. */
export interface StepEntry {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorId: string | null;
  readonly revision: number | null;
}

/** Every step but saving, which moves nothing: the name in the audit trail and the state that it leads to. */
const LEADS_TO: ReadonlyMap<string, State> = new Map([
  ['disclosure.opened', 'draft'],
  ...WORKFLOW.filter(({ action }) => action !== 'save').map(({ audit, to }) => [audit, to] as const),
]);

/** The names under which steps stand in the audit trail. */
export const STEP_NAMES: readonly string[] = [...LEADS_TO.keys()];

/** The steps in order, each with the time until the next; `next` is the step behind the last of them, if there is one. */
export function timelineOf(entries: readonly StepEntry[], next: StepEntry | null): TimelineStep[] {
  return entries.map(({ seq, at, action, actorId, revision }, i) => {
    const state = LEADS_TO.get(action);
    if (!state) throw new Error(`${action} is no step`);
    const until = (entries[i + 1] ?? next)?.at.toISOString() ?? null;
    return { seq, at: at.toISOString(), action, actorId, revision, state, until };
  });
}
