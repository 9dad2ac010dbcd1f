import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Bilingual } from '#contracts';
import { MESSAGES } from '#contracts';
import { type Access, Allow } from '../access/access.js';
import { ANSWERS, type AnswerName } from '../answers/catalogue.js';
import { ref } from '../answers/schema.js';

export interface Saying extends Bilingual, Access {
  /** What it answers when it does not refuse; null is an answer without content. */
  readonly gives: AnswerName | null;
  /** Its status, where it is not 200, or 204 without content. */
  readonly status?: number;
  /** Refusals that a caller should be ready for, beside those of any request. */
  readonly refuses?: readonly string[];
  /** Whatever changes something needs Idempotency-Key; with "version" also If-Match. */
  readonly needs?: 'key' | 'version';
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: true,
  description:
    '客户端生成的 UUID，同一操作重发不会做两次 · UUID made by the client: sending it again does nothing twice',
};
const IF_MATCH = { name: 'If-Match', required: true, description: '所依据的版本，如 "3" · the version decided on' };
const ETAG = { description: '版本，如 "3" · the version', schema: { type: 'string' } };

const KEY_CODES = ['REQUEST.KEY_MISSING', 'REQUEST.KEY_MALFORMED'];
const VERSION_CODES = [
  'REQUEST.KEY_REUSED',
  'REQUEST.VERSION_MISSING',
  'REQUEST.VERSION_MALFORMED',
  'DISCLOSURE.STALE',
];
const ANY_CODES = [
  'REQUEST.CROSS_SITE',
  'REQUEST.INVALID',
  'REQUEST.MALFORMED',
  'REQUEST.TOO_LARGE',
  'REQUEST.WRONG_TYPE',
  'REQUEST.UNREADABLE_TEXT',
  'PLATFORM.UNEXPECTED',
];

/** Says in one place who may call an endpoint, what it does, gives and refuses: for the guard and for OpenAPI. */
export function Says({ zh, en, gives, status, refuses = [], needs, ...access }: Saying): MethodDecorator {
  const codes = [
    ...accessCodes(access),
    ...(needs ? KEY_CODES : []),
    ...(needs && access.by !== 'everyone' ? ['ACCOUNT.DISABLED'] : []),
    ...(needs === 'version' ? VERSION_CODES : []),
    ...refuses,
  ];
  return applyDecorators(
    Allow(access),
    ApiOperation({ summary: `${zh} · ${en}` }),
    ApiExtension('x-roles', access.by),
    ...(access.everywhere ? [ApiExtension('x-everywhere', true)] : []),
    ...(access.inPerson ? [ApiExtension('x-in-person', true)] : []),
    ...(needs ? [ApiHeader(IDEMPOTENCY_KEY)] : []),
    ...(needs === 'version' ? [ApiHeader(IF_MATCH)] : []),
    answerResponse(gives, status),
    ...refusalResponses(codes),
    refusalResponse('default', ANY_CODES),
  );
}

/** What the guard may answer before the endpoint is asked. */
function accessCodes({ by, everywhere, inPerson, initialPassword }: Access): string[] {
  if (by === 'everyone') return [];
  return [
    ...['SESSION.MISSING', 'SESSION.EXPIRED', 'TOKEN.INVALID'],
    inPerson ? 'SESSION.IN_PERSON' : 'TOKEN.SCOPE_NEEDED',
    ...(initialPassword ? [] : ['ACCOUNT.PASSWORD_CHANGE_NEEDED']),
    ...(typeof by === 'string' ? [] : ['ACCESS.ROLE_NEEDED']),
    ...(everywhere ? ['ACCESS.WHOLE_DISTRICT_NEEDED'] : []),
  ];
}

/** Whatever has a version says it in the ETag as well. */
function answerResponse(gives: AnswerName | null, status?: number): MethodDecorator {
  if (gives === null) return ApiResponse({ status: status ?? 204, description: '完成 · done' });
  const answer = ANSWERS[gives];
  const headers = 'properties' in answer && answer.properties?.version ? { headers: { ETag: ETAG } } : {};
  return ApiResponse({ status: status ?? 200, description: gives, schema: ref(gives), ...headers });
}

/** One OpenAPI response per status, naming its codes. */
function refusalResponses(codes: readonly string[]): MethodDecorator[] {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(codes)) {
    const status = MESSAGES[code]?.status ?? 422;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].map(([status, own]) => refusalResponse(status, own));
}

function refusalResponse(status: number | 'default', codes: readonly string[]): MethodDecorator {
  const content = { 'application/problem+json': { schema: ref('Problem') } };
  return ApiResponse({ status, description: codes.join(', '), content });
}
