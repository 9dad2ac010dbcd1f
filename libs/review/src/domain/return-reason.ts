import type { Bilingual, Finding, ReturnKind } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import { type Explanation, explanationOf } from '#submission';
import type { ReviewComment } from './comment.js';

/** One reason for a return: its kind, and what it refers to or says in words. */
export interface ReturnReason {
  readonly kind: ReturnKind;
  readonly text: string | null;
  /** Id of a finding in the revision. */
  readonly finding: string | null;
  /** Id of a comment that is not resolved. */
  readonly comment: string | null;
}

/** A reason that the findings or comments suggest, with what they say. */
export interface SuggestedReason extends ReturnReason {
  readonly sentence: Bilingual;
}

export interface ReturnView {
  readonly revision: number;
  readonly reason: string;
  readonly reasons: readonly ReturnReason[];
  readonly returnedBy: string;
  /** For whom, where it was done in another's name. */
  readonly actsFor: string | null;
  readonly returnedAt: string;
}

/** Findings that nobody has explained to a reviewer's content, then comments that are not resolved. */
export function suggestReasons(
  findings: readonly Finding[],
  written: readonly Explanation[],
  comments: readonly ReviewComment[],
): readonly SuggestedReason[] {
  const ofFindings = findings
    .filter(({ tier }) => tier !== 'notice')
    .map((finding) => ({ finding, explanation: explanationOf(finding, written) }))
    .filter(({ explanation }) => explanation?.state !== 'confirmed')
    .map(({ finding: { id, code, sentence }, explanation }) => ({
      kind: explanation ? ('explanation' as const) : kindOf(code),
      text: null,
      finding: id,
      comment: null,
      sentence,
    }));
  const ofComments = comments
    .filter(({ status }) => status !== 'resolved')
    .map(({ id, place, text }) => ({
      kind: KIND_OF_PLACE[place.kind],
      text: null,
      finding: null,
      comment: id,
      sentence: { zh: text, en: text },
    }));
  return [...ofFindings, ...ofComments];
}

/** What a reason refers to must be there. */
export function reasonsHold(
  reasons: readonly ReturnReason[],
  findings: readonly Finding[],
  comments: readonly ReviewComment[],
): Outcome<void, 'REVIEW.REASON_UNKNOWN'> {
  const known = new Set([...findings, ...comments].map(({ id }) => id));
  const unknown = reasons
    .flatMap(({ finding, comment }) => [finding, comment])
    .find((id) => id !== null && !known.has(id));
  return unknown ? refused('REVIEW.REASON_UNKNOWN', { id: unknown }) : done();
}

const KIND_OF_PLACE: Readonly<Record<ReviewComment['place']['kind'], ReturnKind>> = {
  cell: 'figures',
  row: 'figures',
  table: 'figures',
  sentence: 'narrative',
  form: 'performance',
};

/** By the family of the rule that found it. */
const KIND_OF_FAMILY: Readonly<Record<string, ReturnKind>> = {
  TABLE: 'figures',
  ROUNDING: 'figures',
  CROSS_YEAR: 'figures',
  FUND: 'figures',
  SUBJECT: 'figures',
  NARRATIVE: 'narrative',
  PERFORMANCE: 'performance',
  SCORE: 'performance',
  LOSS: 'completeness',
  SECTION: 'completeness',
  CONTENTS: 'wording',
  GLOSSARY: 'wording',
  TEXT: 'wording',
};

function kindOf(code: string): ReturnKind {
  return KIND_OF_FAMILY[code.split('.')[0] ?? ''] ?? 'other';
}
