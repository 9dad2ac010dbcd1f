import type { DataSource, EntityManager } from 'typeorm';
import { maySee, type Person } from '#cycle';
import {
  answerAgain,
  holdsNul,
  inTransaction,
  isRequestTaken,
  type RequestKey,
  type RequestRecordRepository,
  requestKeyOf,
} from '#database';
import { mayStillAct } from '#identity';
import { type Clock, type Json, type Outcome, refused } from '#kernel';
import type { Subject } from '../domain/subject.js';
import type { DisclosureRepository } from '../persistence/disclosure.repository.js';
import type { Ask } from './ask.js';

/** A person's request concerning one disclosure, with the key that recognises it when it comes again. */
export interface Request {
  readonly key: RequestKey;
  /** All that the person said: the same id with anything else is another request. */
  readonly asked: Json;
  readonly actor: Person;
  readonly disclosureId: string;
}

/** Does the deed under the lock of the disclosure; it also notes the answer for the key, unless it refuses. */
export type UnderLock<T> = (manager: EntityManager, subject: Subject, at: Date) => Promise<Outcome<T>>;

/**
 * The common course of every person's request, in one transaction: lock the disclosure, answer a repeated request with
 * its first answer, see that their account is still in use, keep to their departments, do the deed. A refused one
 * changes nothing and may be asked again.
 */
export class OncePerRequest {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disclosures: DisclosureRepository,
    private readonly requests: RequestRecordRepository,
    private readonly clock: Clock,
  ) {}

  async run<T>(request: Request, deed: UnderLock<T>): Promise<Outcome<T>> {
    if (holdsNul(request.asked)) return refused('REQUEST.UNREADABLE_TEXT');
    try {
      return await inTransaction(this.dataSource, (manager) => this.underLock(manager, request, deed));
    } catch (error) {
      if (!isRequestTaken(error)) throw error;
      const answer = await this.earlierAnswer<T>(this.dataSource.manager, request.key);
      if (!answer) throw error;
      return answer;
    }
  }

  private async underLock<T>(manager: EntityManager, request: Request, deed: UnderLock<T>): Promise<Outcome<T>> {
    const { key, actor, disclosureId } = request;
    const locked = await this.disclosures.lock(manager, disclosureId, key.requestId);
    if (!locked) return refused('DISCLOSURE.NOT_FOUND', { id: disclosureId });
    if (locked.earlier) return answerAgain<T>(locked.earlier, key);
    if (!(await mayStillAct(manager, actor.accountId))) return refused('ACCOUNT.DISABLED');
    const { subject } = locked;
    const outcome = maySee(actor, subject.departmentId)
      ? await deed(manager, subject, this.clock.now())
      : refused('ACCESS.OTHER_DEPARTMENT');
    if (outcome.ok) return outcome;
    // The same request may have committed while this one waited for the lock.
    return (await this.earlierAnswer<T>(manager, key)) ?? outcome;
  }

  private async earlierAnswer<T>(manager: EntityManager, key: RequestKey): Promise<Outcome<T> | null> {
    const earlier = await this.requests.find(manager, key.requestId);
    return earlier && answerAgain<T>(earlier, key);
  }
}

export function requestOf({ actor, requestId, disclosureId }: Omit<Ask, 'expectedVersion'>, asked: Json): Request {
  return { key: requestKeyOf(actor.accountId, requestId, { disclosureId, asked }), asked, actor, disclosureId };
}
