import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type DisclosureId, parseId, type RequestId } from '#kernel';
import { refuse } from '#platform';
import type { Ask } from '#submission';
import type { ActorRequest } from '../access/session.guard.js';

/** What every action on a disclosure carries: who asks, Idempotency-Key, If-Match, and the id in the path. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): Ask => {
  const request = context.switchToHttp().getRequest<ActorRequest>();
  return { ...askedWithoutVersion(request), expectedVersion: versionOf(request) };
});

/** The same for what does not depend on the version. */
export const AskedAnyVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): Omit<Ask, 'expectedVersion'> =>
    askedWithoutVersion(context.switchToHttp().getRequest<ActorRequest>()),
);

function askedWithoutVersion(request: ActorRequest): Omit<Ask, 'expectedVersion'> {
  const actor = request.actor ?? refuse('SESSION.MISSING');
  return { actor, requestId: requestIdOf(request), disclosureId: disclosureOf(request) };
}

export function requestIdOf(request: ActorRequest): RequestId {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return refuse('REQUEST.KEY_MISSING');
  return parseId<'request'>(key) ?? refuse('REQUEST.KEY_MALFORMED', { key: key.slice(0, 80) });
}

function disclosureOf(request: ActorRequest): DisclosureId {
  const { id = '' } = request.params as { id?: string };
  return parseId<'disclosure'>(id) ?? refuse('DISCLOSURE.NOT_FOUND', { id: id.slice(0, 80) });
}

const ETAG = /^"(\d{1,9})"$/;

function versionOf(request: ActorRequest): number {
  const given = request.headers['if-match'];
  if (given === undefined) return refuse('REQUEST.VERSION_MISSING');
  const version = ETAG.exec(given)?.[1];
  return version === undefined ? refuse('REQUEST.VERSION_MALFORMED', { given: given.slice(0, 80) }) : Number(version);
}
