import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type DisclosureId, parseId } from '#kernel';
import { refuse } from '#platform';
import type { ActorRequest } from '../access/session.guard.js';

/** The disclosure in the path; what is no id names nothing. */
export const DisclosureIdOfPath = createParamDecorator((_: unknown, context: ExecutionContext): DisclosureId => {
  const { id = '' } = context.switchToHttp().getRequest<ActorRequest>().params as { id?: string };
  return parseId<'disclosure'>(id) ?? refuse('DISCLOSURE.NOT_FOUND', { id: id.slice(0, 80) });
});

/** Tells OpenAPI of the id, which the generator does not see. */
export const NamesDisclosure = () =>
  ApiParam({
    name: 'id',
    schema: { type: 'string', format: 'uuid' },
    description: '决算公开的编号 · id of the disclosure',
  });
