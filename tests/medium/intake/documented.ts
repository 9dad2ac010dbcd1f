import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { projectRoot } from '#platform';
import { type ApiDocument, type Endpoint, endpointsOf } from './open-api.js';

/** The document that is handed to others. */
export const COMMITTED: ApiDocument = JSON.parse(readFileSync(join(projectRoot(), 'docs/openapi.json'), 'utf8'));
export const ENDPOINTS = endpointsOf(COMMITTED);

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema(closed(COMMITTED), 'api');

interface Given {
  readonly status: number;
  readonly type: string | null;
  readonly json: unknown;
}

/** Throws where an answer is not one that the document names: its status, its code, its every member. */
export function mustBeDocumented(method: string, path: string, given: Given): void {
  const endpoint = endpointOf(method, path);
  if (!endpoint) return;
  const wrong = given.status < 400 ? wrongAnswer(endpoint, given) : wrongRefusal(endpoint, given);
  if (wrong !== null) throw new Error(`${method} ${path} answered ${given.status}, but ${wrong}`);
}

/** The endpoint that answers at a path; null for what no document names. */
export function endpointOf(method: string, path: string): Endpoint | null {
  const at = path.split('?')[0] ?? path;
  return ENDPOINTS.find((endpoint) => endpoint.method === method && patternOf(endpoint.path).test(at)) ?? null;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function wrongAnswer({ operation }: Endpoint, { status, type, json }: Given): string | null {
  const response = operation.responses[status];
  if (!response) return 'the document names no such status';
  if (status === 304) return null;
  const [documented, content] = Object.entries(response.content ?? {})[0] ?? [];
  if ((documented ?? null) !== (type?.split(';')[0] ?? null)) return `as ${type}, not as ${documented}`;
  return documented === 'application/json' ? wrongMembers(content?.schema.$ref ?? '', json) : null;
}

function wrongRefusal({ codes }: Endpoint, { status, type, json }: Given): string | null {
  if (type?.split(';')[0] !== 'application/problem+json') return `as ${type}`;
  const { code } = json as { code: string };
  if (![...(codes[status] ?? []), ...(codes.default ?? [])].includes(code)) return `the document does not name ${code}`;
  return wrongMembers('#/components/schemas/Problem', json);
}

function wrongMembers(ref: string, json: unknown): string | null {
  return ajv.validate(`api${ref}`, json) ? null : `its members are not as documented: ${ajv.errorsText()}`;
}

/** Every object of the document without room for members that it does not name. */
function closed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(closed) as T;
  if (value === null || typeof value !== 'object') return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  const isObject = members.type === 'object' && typeof members.properties === 'object';
  return (isObject ? { additionalProperties: false, ...members } : members) as T;
}
