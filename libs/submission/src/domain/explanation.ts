import type { Finding } from '#contracts';
import { basisOf } from './compare-findings.js';

/** What a reviewer may say of an explanation. */
export const DECISIONS = ['confirmed', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Given: nobody has judged it yet. Outdated: the finding says something else by now, so it must be explained anew. */
export const EXPLANATION_STATES = ['given', ...DECISIONS, 'outdated'] as const;
export type ExplanationState = (typeof EXPLANATION_STATES)[number];

/** 问题说明: what the department says to a finding of tier explain. Kept for good; a later one takes its place. */
export interface Explanation {
  readonly id: string;
  /** Id of the finding. */
  readonly finding: string;
  /** What the finding said when it was explained, as `basisOf` gives it. */
  readonly basis: string;
  readonly text: string;
  /** The revision in which it was found. */
  readonly revision: number;
  readonly writtenBy: string;
  readonly writtenAt: string;
  /** Null until a reviewer has judged it. */
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly judgedBy: string | null;
  readonly judgedAt: string | null;
}

/** An explanation as it stands to a finding. */
export interface ExplanationView extends Omit<Explanation, 'basis' | 'decision'> {
  readonly state: ExplanationState;
}

/** The latest explanation of what the finding says; failing that, the latest of what it said before, as outdated. */
export function explanationOf(finding: Finding, written: readonly Explanation[]): ExplanationView | null {
  const own = written.filter((explanation) => explanation.finding === finding.id);
  if (own.length === 0) return null;
  const basis = basisOf(finding);
  const latest = own.findLast((explanation) => explanation.basis === basis) ?? own.at(-1);
  if (!latest) return null;
  const { basis: restsOn, decision, ...said } = latest;
  return { ...said, state: restsOn === basis ? (decision ?? 'given') : 'outdated' };
}

/** How many findings still lack an explanation that a reviewer has confirmed. */
export function countUnexplained(findings: readonly Finding[], written: readonly Explanation[]): number {
  return mustBeExplained(findings).filter((finding) => explanationOf(finding, written)?.state !== 'confirmed').length;
}

export function mustBeExplained(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ tier }) => tier === 'explain');
}
