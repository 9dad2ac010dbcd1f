import { createHash } from 'node:crypto';
import type { Finding } from '#contracts';
import { canonicalJson } from '#kernel';

/** How a finding stands to the findings of an earlier revision. */
export const SINCE = ['new', 'changed', 'unchanged'] as const;
export type Since = (typeof SINCE)[number];

export interface ComparedFindings {
  /** Of every finding that is there now, in its order. */
  readonly since: readonly Since[];
  /** The earlier ones that are not there any more. */
  readonly gone: readonly Finding[];
}

/**
 * What a finding says: its figures and its sentence. Whoever explains it explains this, so an explanation rests on it
 * and holds as long as it stays the same. Places are left out: they move when a sentence is inserted above.
 */
export function basisOf({ code, sentence, printed, expected, gap, tolerance }: Finding): string {
  const said = canonicalJson([code, sentence.zh, printed, expected, gap, tolerance]);
  return createHash('sha256').update(said).digest('hex');
}

/** Findings are the same by their id, which no figure goes into. */
export function compareFindings(before: readonly Finding[], now: readonly Finding[]): ComparedFindings {
  const earlier = new Map(before.map((finding) => [finding.id, basisOf(finding)]));
  const still = new Set(now.map(({ id }) => id));
  return {
    since: now.map((finding) => {
      const basis = earlier.get(finding.id);
      if (basis === undefined) return 'new';
      return basis === basisOf(finding) ? 'unchanged' : 'changed';
    }),
    gone: before.filter(({ id }) => !still.has(id)),
  };
}
