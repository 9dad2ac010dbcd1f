import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type Id, parseId } from '#kernel';
import { refuse } from '#platform';
import type { ActorRequest } from '../access/session.guard.js';

/** An id in the path by its name; what is no id names nothing, and is refused with `code`. */
export const idOfPath = <Kind extends string>(name: string, code: string) =>
  createParamDecorator((_: unknown, context: ExecutionContext): Id<Kind> => {
    const params = context.switchToHttp().getRequest<ActorRequest>().params as Record<string, string>;
    const text = params[name] ?? '';
    return parseId<Kind>(text) ?? refuse(code, { accountId: text.slice(0, 80) });
  })();

/** Tells OpenAPI of it, which the generator does not see. */
export const NamesId = (name: string, description: string) =>
  ApiParam({ name, schema: { type: 'string', format: 'uuid' }, description });
