import type { DataSource, EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import type { AuditKind } from '#contracts';
import {
  answerAgain,
  holdsNul,
  inTransaction,
  isRequestTaken,
  type RequestKey,
  type RequestRecordRepository,
  requestKeyOf,
} from '#database';
import { type AccountId, type Clock, done, type Json, type Outcome, refused } from '#kernel';
import type { Account } from '../domain/account.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import { mayStillAct } from '../persistence/may-act.js';

/** Who asks for a deed on an account, and in which request. */
export interface By {
  /** Null: the system itself, which repeats nothing. */
  readonly actorId: AccountId | null;
  readonly requestId: string;
}

/** The installer, the demo: nobody is signed in. */
export const BY_SYSTEM: By = { actorId: null, requestId: 'system' };

/** An entry in the audit trail of an account. */
export interface Noted {
  readonly accountId: AccountId;
  readonly action: AuditKind;
  readonly details?: Json;
}

/** What a deed did. */
export interface Effect<T> {
  readonly answer: T;
  /** Null when nothing changed. */
  readonly audit: Noted | null;
  /** What a repeated request is answered, where the answer holds a secret that is told once. */
  readonly repeated?: T;
}

type Deed<T> = (manager: EntityManager, at: Date) => Promise<Outcome<Effect<T>>>;
type DeedOn<T> = (manager: EntityManager, account: Account, at: Date) => Promise<Outcome<Effect<T>>>;

/**
 * The common course of every deed on an account, in one transaction: wait for one's turn, answer a repeated request with
 * its first answer, see that whoever asks may still act, do it, write it into the audit trail of the account.
 */
export class ActOnAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly requests: RequestRecordRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A deed on an account that must be there. `asked` is all that was asked for. */
  on<T>(accountId: AccountId, by: By, asked: Json, deed: DeedOn<T>): Promise<Outcome<T>> {
    return this.run(by, { accountId, asked }, async (manager, at) => {
      const account = await this.accounts.find(manager, accountId);
      return account ? deed(manager, account, at) : refused('ACCOUNT.NOT_FOUND', { accountId });
    });
  }

  /** What the request was answered, if it was made before; for deeds that look at something which they change. */
  async earlier<T>(accountId: AccountId, by: By, asked: Json): Promise<Outcome<T> | null> {
    const key = keyOf(by, { accountId, asked });
    const earlier = key && (await this.requests.find(this.dataSource.manager, key.requestId));
    return key && earlier ? answerAgain<T>(earlier, key) : null;
  }

  async run<T>(by: By, asked: Json, deed: Deed<T>): Promise<Outcome<T>> {
    if (holdsNul(asked)) return refused('REQUEST.UNREADABLE_TEXT');
    const key = keyOf(by, asked);
    try {
      return await inTransaction(this.dataSource, (manager) => this.inTurn(manager, by, key, deed));
    } catch (error) {
      // The same id was used for something else at this very moment.
      if (!key || !isRequestTaken(error)) throw error;
      return refused('REQUEST.KEY_REUSED', { requestId: key.requestId });
    }
  }

  private async inTurn<T>(manager: EntityManager, by: By, key: RequestKey | null, deed: Deed<T>): Promise<Outcome<T>> {
    await this.accounts.takeTurn(manager);
    const earlier = key && (await this.requests.find(manager, key.requestId));
    if (key && earlier) return answerAgain<T>(earlier, key);
    if (by.actorId && !(await mayStillAct(manager, by.actorId))) return refused('ACCOUNT.DISABLED');
    const at = this.clock.now();
    const outcome = await deed(manager, at);
    if (!outcome.ok) return outcome;
    const { answer, audit, repeated = answer } = outcome.value;
    if (key) await this.requests.note(manager, { ...key, answer: JSON.stringify(repeated ?? null) }, at);
    if (audit) await this.note(manager, by, at, audit);
    return done(answer);
  }

  private async note(manager: EntityManager, by: By, at: Date, audit: Noted): Promise<void> {
    await this.audit.append(manager, {
      disclosureId: audit.accountId,
      actorId: by.actorId,
      action: audit.action,
      revision: null,
      reason: null,
      details: audit.details ?? {},
      at,
      requestId: by.requestId,
    });
  }
}

function keyOf({ actorId, requestId }: By, asked: Json): RequestKey | null {
  return actorId && requestKeyOf(actorId, requestId, asked);
}
