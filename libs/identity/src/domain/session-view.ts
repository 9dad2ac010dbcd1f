import type { Id } from '#kernel';

export type SessionId = Id<'session'>;
/** By which means a person showed who they are. */
export type SessionMeans = 'password' | 'oidc';

/** 会话 as its person and the administrator see it. */
export interface SessionItem {
  readonly id: SessionId;
  readonly means: SessionMeans;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Where it was opened from, and with what; null where that is not known. */
  readonly address: string | null;
  readonly agent: string | null;
  /** The one in which it is asked. */
  readonly current: boolean;
}
