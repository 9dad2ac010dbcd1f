/** One way of taking disclosures from submit to in_review. */
export interface Contestant {
  /** Submits one disclosure. */
  submit(disclosureId: string): Promise<void>;
  close(): Promise<void>;
}

export type Backend = 'postgres' | 'redis';

/** Submissions under way at the same time. */
export const IN_FLIGHT = 16;

/** What both contestants' workers are given. */
export const CONCURRENCY = 8;
