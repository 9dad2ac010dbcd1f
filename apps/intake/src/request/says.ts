import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Bilingual, Role } from '#contracts';
import { MESSAGES } from '#contracts';
import { Allow, AllowEveryone, AllowSignedIn } from '../access/allow.js';

export interface Saying extends Bilingual {
  /** Who may call it. */
  readonly by: 'everyone' | 'signed-in' | readonly Role[];
  /** Refusals that a caller should be ready for, beside those of any request. */
  readonly refuses?: readonly string[];
  /** An action on a disclosure needs Idempotency-Key; with "version" also If-Match. */
  readonly needs?: 'key' | 'version';
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: true,
  description:
    '客户端生成的 UUID，同一操作重发不会做两次 · UUID made by the client: sending it again does nothing twice',
};
const IF_MATCH = { name: 'If-Match', required: true, description: '所依据的版本，如 "3" · the version decided on' };

/** Says in one place who may call an endpoint, what it does, and how it may refuse: for the guard and for OpenAPI. */
export function Says({ zh, en, by, refuses = [], needs }: Saying): MethodDecorator {
  const guard = by === 'everyone' ? AllowEveryone() : by === 'signed-in' ? AllowSignedIn() : Allow(...by);
  const codes = [
    ...(by === 'everyone' ? [] : ['SESSION.MISSING', 'SESSION.EXPIRED']),
    ...(typeof by === 'string' ? [] : ['ACCESS.ROLE_NEEDED']),
    ...(needs ? ['REQUEST.KEY_MISSING', 'REQUEST.KEY_REUSED'] : []),
    ...(needs === 'version' ? ['REQUEST.VERSION_MISSING', 'DISCLOSURE.STALE'] : []),
    ...refuses,
  ];
  return applyDecorators(
    guard,
    ApiOperation({ summary: `${zh} · ${en}` }),
    ApiExtension('x-roles', by),
    ...(needs ? [ApiHeader(IDEMPOTENCY_KEY)] : []),
    ...(needs === 'version' ? [ApiHeader(IF_MATCH)] : []),
    ...refusalResponses(codes),
  );
}

/** One OpenAPI response per status, naming its codes. */
function refusalResponses(codes: readonly string[]): MethodDecorator[] {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const status = MESSAGES[code]?.status ?? 422;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].map(([status, own]) =>
    ApiResponse({
      status,
      description: own.join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
}
