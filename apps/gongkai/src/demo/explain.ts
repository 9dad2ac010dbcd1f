import type { FollowedFinding } from '#submission';
import type { Caller } from '../http/caller.js';
import { readVerdict } from './read-verdict.js';

const TEXT = '已与账表和原始资料核对，情况属实。';

/** The preparer explains each finding that must be explained and is not; gives those back. */
export async function explainAll(
  preparer: Caller,
  disclosureId: string,
  revision: number,
): Promise<readonly FollowedFinding[]> {
  const { findings } = await readVerdict(preparer, disclosureId, revision);
  const open = findings.filter(({ tier, explanation }) => tier === 'explain' && !stands(explanation));
  const explanations = open.map(({ id }) => ({ finding: id, text: TEXT }));
  await putUnlessNone(preparer, address(disclosureId, revision), { explanations });
  return open;
}

/** The reviewer confirms each explanation that was given; gives their number. */
export async function confirmAll(reviewer: Caller, disclosureId: string, revision: number): Promise<number> {
  const { findings } = await readVerdict(reviewer, disclosureId, revision);
  const judgements = findings.flatMap(({ explanation }) =>
    explanation?.state === 'given' ? [{ explanation: explanation.id, decision: 'confirmed' }] : [],
  );
  await putUnlessNone(reviewer, `${address(disclosureId, revision)}/judgements`, { judgements });
  return judgements.length;
}

function stands(explanation: FollowedFinding['explanation']): boolean {
  return explanation?.state === 'given' || explanation?.state === 'confirmed';
}

function address(disclosureId: string, revision: number): string {
  return `/disclosures/${disclosureId}/revisions/${revision}/explanations`;
}

async function putUnlessNone(caller: Caller, path: string, body: Readonly<Record<string, unknown[]>>): Promise<void> {
  if (Object.values(body).flat().length > 0) await caller.must('PUT', path, { body });
}
