import { shanghaiTime } from '#kernel';
import type { SecrecyReview, Signature } from './confirmation.js';

/** What stands in the records about one submission. */
export interface Submitted {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly cycleTitle: string;
  readonly fiscalYear: number;
  readonly revision: number;
  readonly contentHash: string;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly secrecyReview: SecrecyReview | null;
  readonly signature: Signature | null;
}

/** 回执: proves who submitted which content when, and what was confirmed about it since. */
export interface SubmissionReceipt extends Omit<Submitted, 'submittedAt'> {
  readonly number: string;
  readonly submittedAt: string;
  /** Wall time, "2024-09-01 08:00". */
  readonly submittedAtShanghai: string;
}

/** How much of the content hash goes into the number: enough to tell contents apart, short enough to be read out. */
const HASH_DIGITS = 8;

/** Made from records that never change, so the same submission has the same receipt for ever. */
export function receiptOf(submitted: Submitted): SubmissionReceipt {
  const { fiscalYear, departmentCode, revision, contentHash, submittedAt } = submitted;
  return {
    ...submitted,
    number: [fiscalYear, departmentCode, revision, contentHash.slice(0, HASH_DIGITS)].join('-'),
    submittedAt: submittedAt.toISOString(),
    submittedAtShanghai: shanghaiTime(submittedAt),
  };
}
