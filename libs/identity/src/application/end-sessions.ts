import { type AccountId, done, type Outcome, refused } from '#kernel';
import { tokenHash } from '../domain/session-token.js';
import type { SessionId } from '../domain/session-view.js';
import type { SessionRepository } from '../persistence/session.repository.js';
import type { ActOnAccount, By, Noted } from './act-on-account.js';

export interface WhichSessions {
  readonly only?: SessionId;
  /** The token of one that stays open. */
  readonly but?: string | null;
}

/** Ends open sessions of an account: one, or all but the own, or all. Refuses with ACCOUNT.NOT_FOUND, SESSION.NOT_FOUND. */
export class EndSessions {
  constructor(
    private readonly act: ActOnAccount,
    private readonly sessions: SessionRepository,
  ) {}

  run(accountId: AccountId, which: WhichSessions, by: By): Promise<Outcome<{ ended: number }>> {
    const but = which.but ? tokenHash(which.but) : null;
    return this.act.on(accountId, by, { endSessions: which.only ?? 'all' }, async (manager, _, at) => {
      const ended = await this.sessions.end(manager, accountId, at, { ...which, but });
      if (which.only && ended === 0) return refused('SESSION.NOT_FOUND');
      const audit: Noted = { accountId, action: 'account.sessions-ended', details: { sessions: ended } };
      return done({ answer: { ended }, audit: ended > 0 ? audit : null });
    });
  }
}
