import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '#identity';
import { refuse } from '#platform';
import type { ActorRequest } from '../access/session.guard.js';

/** The person who is calling. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<ActorRequest>().actor ?? refuse('SESSION.MISSING');
});
