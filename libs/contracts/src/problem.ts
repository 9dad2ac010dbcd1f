import type { Bilingual } from './finding.js';

/** `application/problem+json` (RFC 9457) as every refusal of the HTTP API. */
export interface Problem {
  /** "https://gongkai.invalid/problems/SUBMISSION.STALE": an identifier, not an address to open. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable: clients match this, never the sentence. */
  readonly code: string;
  /** What happened and what to do, Chinese first. */
  readonly detail: string;
  readonly detailEn: string;
  readonly instance: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** One entry of the message catalogue. Slots are written {name}. */
export interface Message extends Bilingual {
  /** HTTP status where the code may answer a request. */
  readonly status?: number;
}
