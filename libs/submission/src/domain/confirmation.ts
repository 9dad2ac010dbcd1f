import type { Bilingual } from '#contracts';

/** 保密审查: may this content be made public? */
export const SECRECY_OUTCOMES = ['cleared', 'not_cleared'] as const;
export type SecrecyOutcome = (typeof SECRECY_OUTCOMES)[number];

export const SECRECY_NAMES: Readonly<Record<SecrecyOutcome, Bilingual>> = {
  cleared: { zh: '可以公开', en: 'it may be made public' },
  not_cleared: { zh: '不能公开', en: 'it may not be made public' },
};

/** A secrecy review as it is recorded. The latest of a revision counts. */
export interface SecrecyReview {
  readonly outcome: SecrecyOutcome;
  readonly note: string | null;
  /** Of the content that was reviewed. */
  readonly contentHash: string;
  readonly by: string;
  readonly at: string;
}

/** 审签: the head's signature under a revision. */
export interface Signature {
  readonly contentHash: string;
  readonly by: string;
  readonly at: string;
}
