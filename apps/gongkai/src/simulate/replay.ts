import type { State } from '#contracts';
import { type Transition, WORKFLOW } from '#submission';

/** What the database says of a disclosure at the end. */
export interface EndOf {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  readonly publishedRevision: number | null;
  readonly entries: readonly {
    readonly action: string;
    readonly revision: number | null;
    readonly requestId: string;
  }[];
}

/** Nothing goes out before all three were done to the very same revision. */
const BEFORE_RELEASE = ['disclosure.secrecy-reviewed', 'disclosure.signed-off', 'disclosure.approved'];
const RELEASED = 'publication.released';

/**
 * Walks the workflow by the audit trail. Every fault is a sentence: a step that the table does not have, a step that
 * changed the disclosure and was not audited, an end that the trail does not lead to, a release of what was not approved.
 */
export function faultsOf({ id, state, version, publishedRevision, entries }: EndOf): string[] {
  const faults: string[] = [];
  const done = new Set<string>();
  let at: State = 'draft';
  let steps = 0;
  let released: number | null = null;
  for (const { action, revision } of entries) {
    const named = WORKFLOW.filter(({ audit }) => audit === action);
    if (named.length === 0) continue;
    const from: State = at;
    const taken: Transition | undefined = named.find((transition) => transition.from === from);
    if (!taken) faults.push(`${id}: ${action} in ${from}`);
    steps += 1;
    at = taken?.to ?? named[0]?.to ?? at;
    done.add(`${action} ${revision}`);
    if (action !== RELEASED) continue;
    for (const before of BEFORE_RELEASE)
      if (!done.has(`${before} ${revision}`)) faults.push(`${id}: revision ${revision} released without ${before}`);
    released = revision;
  }
  if (at !== state) faults.push(`${id}: is ${state}, its trail leads to ${at}`);
  if (steps !== version - 1) faults.push(`${id}: version ${version} after ${steps} audited steps`);
  if (released !== publishedRevision) faults.push(`${id}: ${publishedRevision} is published, ${released} was released`);
  return faults;
}
