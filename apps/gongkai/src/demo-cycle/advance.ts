import { setTimeout as sleep } from 'node:timers/promises';
import type { DisclosureDocument, Place } from '#contracts';
import { withCell } from '#entry';
import type { DisclosureView } from '#submission';
import { confirmAll, explainAll } from '../demo/explain.js';
import type { Caller } from '../http/caller.js';
import type { DemoDepartment } from './demo-departments.js';

/** Who acts while the demo is loaded. `owner` is the preparer of the reference department. */
export interface Cast {
  readonly owner: Caller;
  readonly preparer: Caller;
  readonly secrecy: Caller;
  readonly head: Caller;
  readonly reviewer: Caller;
  readonly officer: Caller;
}

interface Move {
  readonly by: Exclude<keyof Cast, 'owner'>;
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const COMMENT_PLACE: Place = { kind: 'sentence', section: 'note-summary', sentence: 1 };
const RETURN = {
  reason: '变动原因说明过于简单。',
  comments: [{ place: COMMENT_PLACE, text: '请具体说明变动的主要原因。' }],
};
/** Far enough ahead for the state to be seen. */
const SCHEDULED_AHEAD_MS = 30 * 24 * 3_600_000;

/** The way from in_review to where a department is to stand. */
const WAYS: Readonly<Record<DemoDepartment['stands'], readonly (() => Move)[]>> = {
  draft: [],
  flawed: [],
  checking: [],
  withdrawn: [],
  in_review: [],
  returned: [() => move('reviewer', 'return', RETURN)],
  approved: [clear, signOff, approve],
  scheduled: [clear, signOff, approve, () => schedule(SCHEDULED_AHEAD_MS)],
  published: [clear, signOff, approve, () => schedule(0)],
};

/** Saves the document and takes it, step by step, to where it is to stand. Only touches a disclosure that is new. */
export async function advance(
  cast: Cast,
  id: string,
  document: DisclosureDocument,
  stands: DemoDepartment['stands'],
): Promise<void> {
  if ((await read(cast, id)).revision > 0) return;
  await save(cast, id, stands === 'flawed' ? withFlaw(document) : document);
  if (stands === 'draft') return;
  await act(cast, id, move('preparer', 'submit'));
  await settled(cast, id, 'checking');
  if (WAYS[stands].includes(approve)) await explainEverything(cast, id);
  for (const next of WAYS[stands]) await act(cast, id, next());
  if (stands === 'published') await settled(cast, id, 'scheduled');
}

/** One digit too many in a total, as happens when a table is retyped. */
function withFlaw(document: DisclosureDocument): DisclosureDocument {
  return withCell(document, { table: 'summary', row: 'income-total', column: 'c1' }, '99999.99');
}

async function save(cast: Cast, id: string, document: DisclosureDocument): Promise<void> {
  const { version } = await read(cast, id);
  await cast.preparer.must('PUT', `/disclosures/${id}/draft`, { body: { document }, version });
}

async function act(cast: Cast, id: string, { by, action, body }: Move): Promise<void> {
  const { version } = await read(cast, id);
  await cast[by].must('POST', `/disclosures/${id}/actions/${action}`, { body, version });
}

/** Nothing is approved before what needs a word is explained and confirmed. */
async function explainEverything(cast: Cast, id: string): Promise<void> {
  const { revision } = await read(cast, id);
  await explainAll(cast.preparer, id, revision);
  await confirmAll(cast.reviewer, id, revision);
}

async function settled(cast: Cast, id: string, leaving: string): Promise<void> {
  while ((await read(cast, id)).state === leaving) await sleep(100);
}

function read({ preparer }: Cast, id: string): Promise<DisclosureView> {
  return preparer.get<DisclosureView>(`/disclosures/${id}`);
}

function clear(): Move {
  return move('secrecy', 'review-secrecy', { outcome: 'cleared' });
}

function signOff(): Move {
  return move('head', 'sign-off');
}

function approve(): Move {
  return move('reviewer', 'approve');
}

function schedule(aheadMs: number): Move {
  return move('officer', 'schedule', { publishAt: new Date(Date.now() + aheadMs).toISOString() });
}

function move(by: Move['by'], action: string, body: Move['body'] = {}): Move {
  return { by, action, body };
}
