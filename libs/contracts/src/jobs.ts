import { done, type Outcome, parseId, refused } from '#kernel';

/** The queues. Each is served by the process of its name, but `notification` by `publication`, which owns the calendar. */
export const QUEUES = ['validation', 'scoring', 'publication', 'notification'] as const;
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

/** Names an audit entry that people are to be told of. */
export interface TellRef {
  readonly v: 1;
  readonly disclosureId: string;
  readonly seq: number;
  readonly requestId: string;
}

/** A message to be handed to the mail server. */
export interface MailRef {
  readonly v: 1;
  readonly mailId: string;
  readonly requestId: string;
}

/** A call to another system. */
export interface WebhookCallRef {
  readonly v: 1;
  readonly callId: string;
  readonly requestId: string;
}

interface JobPayloads {
  'validation.check-revision': RevisionRef;
  'scoring.score-revision': RevisionRef;
  'publication.release-due': ReleaseDue;
  'notification.tell': TellRef;
  'notification.send-mail': MailRef;
  'notification.call-webhook': WebhookCallRef;
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
  'notification.tell': {
    queue: 'notification',
    parse: parseTellRef,
    once: (p) => `tell_${p.disclosureId}_${p.seq}`,
  },
  'notification.send-mail': {
    queue: 'notification',
    parse: (payload) => parseWithId<MailRef>(payload, 'mailId'),
    once: (p) => `mail_${p.mailId}`,
  },
  'notification.call-webhook': {
    queue: 'notification',
    parse: (payload) => parseWithId<WebhookCallRef>(payload, 'callId'),
    once: (p) => `call_${p.callId}`,
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

function parseTellRef(payload: unknown): Outcome<TellRef, JobRefusal> {
  const named = parseWithId<TellRef>(payload, 'disclosureId');
  if (!named.ok) return named;
  const { seq } = named.value;
  return Number.isSafeInteger(seq) && seq >= 1 ? named : refused('JOB.MALFORMED', { payload });
}

/** A payload that names one thing by its id. */
function parseWithId<P>(payload: unknown, name: keyof P & string): Outcome<P, JobRefusal> {
  const fields = ofVersionOne(payload);
  if (!fields.ok) return fields;
  const { [name]: id, requestId } = fields.value;
  const sound = typeof id === 'string' && parseId(id) !== null && typeof requestId === 'string';
  return sound ? done(payload as P) : refused('JOB.MALFORMED', { payload });
}

/** A payload of another version waits for a process that knows it; it is never guessed at. */
function ofVersionOne(payload: unknown): Outcome<Record<string, unknown>, JobRefusal> {
  if (typeof payload !== 'object' || payload === null) return refused('JOB.MALFORMED', { payload });
  const fields = payload as Record<string, unknown>;
  return fields.v === 1 ? done(fields) : refused('JOB.UNKNOWN_VERSION', { version: fields.v });
}
