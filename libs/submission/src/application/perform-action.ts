import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Action } from '#contracts';
import { inTransaction } from '#database';
import { type Clock, canonicalJson, done, type Json, type Outcome, refused } from '#kernel';
import { maySee } from '../domain/access.js';
import { decide } from '../domain/decide.js';
import type { Given } from '../domain/guards.js';
import type { RequestKey, RequestRecord } from '../domain/request.js';
import type { Standing, Subject } from '../domain/subject.js';
import type { Transition } from '../domain/transition.js';
import type { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { isRequestTaken, type RequestRecordRepository } from '../persistence/request-record.repository.js';
import type { Ask, Receipt } from './ask.js';
import type { TakeStep } from './take-step.js';

/** What one use case adds to the common course of an action. */
export interface Deed {
  readonly action: Action;
  /** All that the person said; with action and disclosure it recognises a repeated request. */
  readonly input?: Json;
  /** What guards want to know of it. */
  readonly given?: Given;
  readonly reason?: string | null;
  /** For the audit trail. */
  readonly details?: Json;
  /** A refusal that only this use case knows, after all guards. */
  readonly check?: (subject: Subject) => Outcome<void>;
  readonly changes?: (subject: Subject) => Partial<Standing>;
  /** Further rows in the same transaction, written before the step is taken. */
  readonly also?: (manager: EntityManager, subject: Subject, at: Date) => Promise<void>;
}

/**
 * The common course of every person's action, in one transaction: lock the disclosure, answer a repeated request with
 * its first answer, compare the version, decide, act. A refused action changes nothing and may be asked for again.
 */
export class PerformAction {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disclosures: DisclosureRepository,
    private readonly requests: RequestRecordRepository,
    private readonly takeStep: TakeStep,
    private readonly clock: Clock,
  ) {}

  async run(ask: Ask, deed: Deed): Promise<Outcome<Receipt>> {
    const key = keyOf(ask, deed);
    try {
      return await inTransaction(this.dataSource, (manager) => this.perform(manager, ask, deed, key));
    } catch (error) {
      if (!isRequestTaken(error)) throw error;
      const earlier = await this.requests.find(this.dataSource.manager, key.requestId);
      if (!earlier) throw error;
      return repeat(earlier, key);
    }
  }

  private async perform(manager: EntityManager, ask: Ask, deed: Deed, key: RequestKey): Promise<Outcome<Receipt>> {
    const locked = await this.disclosures.lock(manager, ask.disclosureId, key.requestId);
    if (!locked) return refused('DISCLOSURE.NOT_FOUND', { id: ask.disclosureId });
    if (locked.earlier) return repeat(locked.earlier, key);
    const { subject } = locked;
    const at = this.clock.now();
    const decision = judge(ask, deed, subject, at);
    if (!decision.ok) {
      // The same request may have committed while this one waited for the lock.
      const earlier = await this.requests.find(manager, key.requestId);
      return earlier ? repeat(earlier, key) : decision;
    }
    await deed.also?.(manager, subject, at);
    const { requestId, inputHash } = key;
    const receipt = await this.takeStep.run(manager, {
      transition: decision.value,
      subject,
      doer: ask.actor,
      requestId,
      at,
      changes: deed.changes?.(subject) ?? {},
      reason: deed.reason ?? null,
      details: deed.details ?? {},
      inputHash,
    });
    return done(receipt);
  }
}

/** Scope first, then the version, so that nobody learns of another department's changes. */
function judge({ actor, expectedVersion }: Ask, deed: Deed, subject: Subject, now: Date): Outcome<Transition> {
  if (!maySee(actor, subject.departmentId)) return refused('ACCESS.OTHER_DEPARTMENT');
  if (subject.version !== expectedVersion) {
    return refused('DISCLOSURE.STALE', { expected: expectedVersion, current: subject.version });
  }
  const decision = decide(deed.action, { subject, doer: actor, given: deed.given ?? {}, now });
  if (!decision.ok) return decision;
  const checked = deed.check?.(subject) ?? done();
  return checked.ok ? decision : checked;
}

function keyOf({ actor, requestId, disclosureId }: Ask, { action, input = null }: Deed): RequestKey {
  const asked = canonicalJson({ action, disclosureId, input });
  return { requestId, actorId: actor.accountId, inputHash: createHash('sha256').update(asked).digest('hex') };
}

function repeat(earlier: RequestRecord, key: RequestKey): Outcome<Receipt> {
  return earlier.actorId === key.actorId && earlier.inputHash === key.inputHash
    ? done(JSON.parse(earlier.answer))
    : refused('REQUEST.KEY_REUSED', { requestId: key.requestId });
}
