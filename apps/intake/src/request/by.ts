import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { By } from '#identity';
import { refuse } from '#platform';
import type { ActorRequest } from '../access/session.guard.js';
import { requestIdOf } from './asked.js';

/** Who asks for a deed on an account, with the Idempotency-Key. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): By => {
  const request = context.switchToHttp().getRequest<ActorRequest>();
  const actor = request.actor ?? refuse('SESSION.MISSING');
  return { actorId: actor.accountId, requestId: requestIdOf(request) };
});
