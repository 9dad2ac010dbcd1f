import type { Doer } from '#cycle';
import { shanghaiTime } from '#kernel';
import type { SecrecyOutcome } from './confirmation.js';
import { holderOf, isClaimed, isTakenUp, levelOf } from './review-level.js';
import { hasEndorsed, isHolder, isOwnDepartment, isOwnWork } from './separation.js';
import type { Standing, Subject } from './subject.js';

/** What an action brings along, as far as guards ask for it. */
export interface Given {
  readonly reason?: string;
  readonly comments?: number;
  /** Of a secrecy review. */
  readonly outcome?: SecrecyOutcome;
  /** Of the two verdicts on the latest revision: how many are in, and how many blocking findings they hold. */
  readonly verdicts?: { readonly in: number; readonly blocking: number };
  /** 批复日期 in Shanghai, "2024-09-12"; absent: none was given. */
  readonly approvalDate?: string;
  /** 公开时间 asked for; absent: the cycle's. */
  readonly publishAt?: Date;
}

export interface Question {
  readonly subject: Subject;
  readonly doer: Doer;
  readonly given: Given;
  readonly now: Date;
}

export interface Guard {
  readonly code: string;
  /** Does it judge what the action brings along? Then it says nothing about whether the action is available. */
  readonly ofInput?: true;
  readonly holds: (question: Question) => boolean;
  /** For the sentence of the code. */
  readonly details?: (question: Question) => Record<string, unknown>;
}

/** Validation and scoring each give one verdict on a revision. */
export const VERDICTS_WANTED = 2;

/** 条件: named, pure, each with the code that tells a person why not. */
export const GUARDS = {
  firstRevision: { code: 'SUBMISSION.NOT_FIRST', holds: ({ subject }) => subject.revision === 0 },
  laterRevision: { code: 'SUBMISSION.NOTHING_TO_RESUBMIT', holds: ({ subject }) => subject.revision > 0 },
  commentsAnswered: {
    code: 'REVIEW.COMMENTS_OPEN',
    holds: ({ subject }) => subject.openComments === 0,
    details: ({ subject }) => ({ open: subject.openComments }),
  },
  contentChanged: {
    code: 'SUBMISSION.UNCHANGED',
    holds: ({ subject }) => subject.draftHash !== subject.revisionHash,
    details: ({ subject }) => ({ revision: subject.revision }),
  },
  bothVerdictsIn: { code: 'SUBMISSION.VERDICT_MISSING', holds: ({ given }) => given.verdicts?.in === VERDICTS_WANTED },
  nothingBlocking: { code: 'SUBMISSION.BLOCKED', holds: ({ given }) => given.verdicts?.blocking === 0 },
  somethingBlocking: { code: 'SUBMISSION.NOT_BLOCKED', holds: ({ given }) => (given.verdicts?.blocking ?? 0) > 0 },
  notOwnWork: {
    code: 'REVIEW.OWN_WORK',
    holds: ({ subject, doer }) => !isOwnWork(doer, subject),
  },
  notOwnDepartment: {
    code: 'REVIEW.OWN_DEPARTMENT',
    holds: ({ subject, doer }) => !isOwnDepartment(doer, subject),
  },
  notBothLevels: { code: 'REVIEW.BOTH_LEVELS', holds: ({ subject, doer }) => !hasEndorsed(doer, subject) },
  supervisorsTurn: { code: 'REVIEW.NOT_SUPERVISORS_TURN', holds: ({ subject }) => levelOf(subject) === 'supervisor' },
  reviewersTurn: { code: 'REVIEW.SUPERVISOR_FIRST', holds: ({ subject }) => levelOf(subject) === 'reviewer' },
  notHeldByOther: {
    code: 'REVIEW.HELD_BY_OTHER',
    holds: ({ subject, doer }) => {
      const holder = holderOf(subject);
      return holder === null || isHolder(doer, holder);
    },
  },
  notClaimed: { code: 'REVIEW.ALREADY_CLAIMED', holds: ({ subject }) => !isClaimed(subject) },
  heldByDoer: {
    code: 'REVIEW.NOT_YOURS',
    holds: ({ subject, doer }) => {
      const holder = holderOf(subject);
      return holder !== null && isHolder(doer, holder);
    },
  },
  signedOff: { code: 'REVIEW.NOT_SIGNED_OFF', holds: ({ subject }) => isSignedOff(subject) },
  notSignedOff: {
    code: 'REVIEW.ALREADY_SIGNED_OFF',
    holds: ({ subject }) => !isSignedOff(subject),
    details: ({ subject }) => ({ revision: subject.revision }),
  },
  cleared: {
    code: 'SUBMISSION.NOT_CLEARED',
    holds: ({ subject }) => isCleared(subject),
    details: ({ subject }) => ({ revision: subject.revision }),
  },
  notTakenUp: { code: 'SUBMISSION.TAKEN_UP', holds: ({ subject }) => !isTakenUp(subject) },
  explained: {
    code: 'REVIEW.UNEXPLAINED',
    holds: ({ subject }) => subject.unexplained === 0,
    details: ({ subject }) => ({ open: subject.unexplained }),
  },
  commentsClosed: {
    code: 'REVIEW.COMMENTS_UNANSWERED',
    holds: ({ subject }) => subject.openComments === 0,
    details: ({ subject }) => ({ open: subject.openComments }),
  },
  approvalDated: {
    code: 'REVIEW.APPROVAL_DATE',
    ofInput: true,
    holds: ({ given, now }) => given.approvalDate === undefined || isPastDay(given.approvalDate, now),
    details: ({ now }) => ({ today: shanghaiTime(now).slice(0, 10) }),
  },
  commentGiven: { code: 'REVIEW.COMMENT_NEEDED', ofInput: true, holds: ({ given }) => (given.comments ?? 0) > 0 },
  reasonGiven: {
    code: 'SUBMISSION.REASON_NEEDED',
    ofInput: true,
    holds: ({ given }) => (given.reason ?? '').trim() !== '',
  },
  refusalExplained: {
    code: 'SUBMISSION.REASON_NEEDED',
    ofInput: true,
    holds: ({ given }) => given.outcome !== 'not_cleared' || (given.reason ?? '').trim() !== '',
  },
  /** The past is refused, except the cycle's own date: a late department is published at once. */
  publishTimeSound: {
    code: 'PUBLICATION.TIME_PAST',
    ofInput: true,
    holds: ({ given, subject, now }) =>
      given.publishAt === undefined || given.publishAt >= now || given.publishAt >= subject.cycle.publishAt,
    details: ({ subject }) => ({ cyclePublishAt: shanghaiTime(subject.cycle.publishAt) }),
  },
  publishTimeReached: {
    code: 'PUBLICATION.NOT_DUE',
    holds: ({ subject, now }) => subject.publishAt !== null && subject.publishAt <= now,
    details: ({ subject }) => ({ publishAt: subject.publishAt && shanghaiTime(subject.publishAt) }),
  },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

/** Is the latest revision signed off by the head? */
export function isSignedOff({
  revision,
  signedOffRevision,
}: Pick<Standing, 'revision' | 'signedOffRevision'>): boolean {
  return revision > 0 && signedOffRevision === revision;
}

/** Has the latest revision passed the secrecy review? */
export function isCleared({ revision, clearedRevision }: Pick<Standing, 'revision' | 'clearedRevision'>): boolean {
  return revision > 0 && clearedRevision === revision;
}

/** A day of the calendar, today in Shanghai at the latest. */
function isPastDay(day: string, now: Date): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  const real = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  return real && day <= shanghaiTime(now).slice(0, 10);
}
