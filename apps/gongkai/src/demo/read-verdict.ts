import type { FormScore } from '#contracts';
import type { FollowedFinding, FollowedVerdict } from '#submission';
import type { Caller } from '../http/caller.js';

/** What both workers found in a revision. */
export async function readVerdict(
  caller: Caller,
  disclosureId: string,
  revision: number,
): Promise<{ findings: readonly FollowedFinding[]; forms: readonly FormScore[] }> {
  const of = `/disclosures/${disclosureId}/revisions/${revision}`;
  const checked = await caller.get<FollowedVerdict<'validation'>>(`${of}/findings`);
  const scored = await caller.get<FollowedVerdict<'scoring'>>(`${of}/score`);
  return { findings: [...checked.report.findings, ...scored.report.findings], forms: scored.report.forms };
}
