import type { EntityManager } from 'typeorm';
import type { Action } from '#contracts';
import { done, type Json, type Outcome, refused } from '#kernel';
import { namingBoth } from '../domain/acting-for.js';
import { decide } from '../domain/decide.js';
import type { Given } from '../domain/guards.js';
import type { Standing, Subject } from '../domain/subject.js';
import type { Transition } from '../domain/transition.js';
import type { Ask, Receipt } from './ask.js';
import { type OncePerRequest, requestOf } from './once-per-request.js';
import type { TakeStep } from './take-step.js';

type Changes = Partial<Standing>;

/** What one use case adds to the common course of an action. */
export interface Deed {
  readonly action: Action;
  /** All that the person said. */
  readonly input?: Json;
  /** What guards want to know of it. */
  readonly given?: Given;
  readonly reason?: string | null;
  /** For the audit trail. */
  readonly details?: { readonly [member: string]: Json };
  /** A refusal that only this use case knows, after all guards. */
  readonly check?: (subject: Subject, manager: EntityManager) => Promise<Outcome<void>>;
  /** Further rows in the same transaction. */
  readonly also?: (manager: EntityManager, subject: Subject, at: Date) => Promise<void>;
  /** What changes beside state and version. */
  readonly changes?: (subject: Subject, manager: EntityManager, at: Date) => Changes | Promise<Changes>;
}

/** A person's action of the workflow: compare the version, decide, act, all under the lock of the disclosure. */
export class PerformAction {
  constructor(
    private readonly oncePerRequest: OncePerRequest,
    private readonly takeStep: TakeStep,
  ) {}

  run(ask: Ask, deed: Deed): Promise<Outcome<Receipt>> {
    const { action, input = null } = deed;
    const request = requestOf(ask, { action, input });
    return this.oncePerRequest.run(request, async (manager, subject, at) => {
      const decision = await judge(manager, ask, deed, subject, at);
      if (!decision.ok) return decision;
      await deed.also?.(manager, subject, at);
      const receipt = await this.takeStep.run(manager, {
        transition: decision.value,
        subject,
        requestId: ask.requestId,
        request: request.key,
        at,
        changes: (await deed.changes?.(subject, manager, at)) ?? {},
        reason: deed.reason ?? null,
        details: namingBoth(ask.actor, deed.details ?? {}),
      });
      return done(receipt);
    });
  }
}

async function judge(
  manager: EntityManager,
  { actor, expectedVersion }: Ask,
  deed: Deed,
  subject: Subject,
  now: Date,
): Promise<Outcome<Transition>> {
  if (subject.version !== expectedVersion) {
    return refused('DISCLOSURE.STALE', { expected: expectedVersion, current: subject.version });
  }
  const decision = decide(deed.action, { subject, doer: actor, given: deed.given ?? {}, now });
  if (!decision.ok) return decision;
  const checked = (await deed.check?.(subject, manager)) ?? done();
  return checked.ok ? decision : checked;
}
