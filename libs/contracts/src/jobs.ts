import { done, type Outcome, parseId, refused } from '#kernel';

/** The queues; one worker process each. */
export const QUEUES = ['validation', 'scoring', 'publication'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Points at one frozen revision. The hash lets a worker see that it reads what was submitted. */
export interface RevisionRef {
  readonly v: 1;
  readonly disclosureId: string;
  readonly revision: number;
  readonly contentHash: string;
  /** The HTTP request that asked for it; follows the job into every log line. */
  readonly requestId: string;
}

/** Asks the publication service to look for what is due; carries no list, since the list is in Postgres. */
export interface ReleaseDue {
  readonly v: 1;
  readonly requestId: string;
}

interface JobPayloads {
  'validation.check-revision': RevisionRef;
  'scoring.score-revision': RevisionRef;
  'publication.release-due': ReleaseDue;
}
export type JobName = keyof JobPayloads;
export type PayloadOf<N extends JobName> = JobPayloads[N];

export interface JobDefinition<N extends JobName> {
  readonly queue: QueueName;
  readonly parse: (payload: unknown) => Outcome<PayloadOf<N>, JobRefusal>;
  /** The queue keeps one waiting job per key; handlers must be idempotent all the same. Never a colon, never digits only. */
  readonly once: (payload: PayloadOf<N>) => string;
}

export type JobRefusal = 'JOB.UNKNOWN_VERSION' | 'JOB.MALFORMED';

/** The closed catalogue of jobs: a name that is not here cannot be asked for, and none here may go without a handler. */
export const JOBS: { readonly [N in JobName]: JobDefinition<N> } = {
  'validation.check-revision': {
    queue: 'validation',
    parse: parseRevisionRef,
    once: (p) => `check_${p.disclosureId}_${p.revision}`,
  },
  'scoring.score-revision': {
    queue: 'scoring',
    parse: parseRevisionRef,
    once: (p) => `score_${p.disclosureId}_${p.revision}`,
  },
  'publication.release-due': {
    queue: 'publication',
    parse: parseReleaseDue,
    once: (p) => `release_${p.requestId}`,
  },
};

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

function parseRevisionRef(payload: unknown): Outcome<RevisionRef, JobRefusal> {
  const fields = ofVersionOne(payload);
  if (!fields.ok) return fields;
  const { disclosureId, revision, contentHash, requestId } = fields.value;
  const sound =
    typeof disclosureId === 'string' &&
    parseId(disclosureId) !== null &&
    Number.isSafeInteger(revision) &&
    (revision as number) >= 1 &&
    typeof contentHash === 'string' &&
    /^[0-9a-f]{64}$/.test(contentHash) &&
    typeof requestId === 'string';
  return sound ? done(payload as RevisionRef) : refused('JOB.MALFORMED', { payload });
}

function parseReleaseDue(payload: unknown): Outcome<ReleaseDue, JobRefusal> {
  const fields = ofVersionOne(payload);
  if (!fields.ok) return fields;
  return typeof fields.value.requestId === 'string'
    ? done(payload as ReleaseDue)
    : refused('JOB.MALFORMED', { payload });
}

/** A payload of another version waits for a process that knows it; it is never guessed at. */
function ofVersionOne(payload: unknown): Outcome<Record<string, unknown>, JobRefusal> {
  if (typeof payload !== 'object' || payload === null) return refused('JOB.MALFORMED', { payload });
  const fields = payload as Record<string, unknown>;
  return fields.v === 1 ? done(fields) : refused('JOB.UNKNOWN_VERSION', { version: fields.v });
}
