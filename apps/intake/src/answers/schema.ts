import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

/** An object with every member of `T`: the compiler refuses a schema that forgets one or makes one up. */
export function objectOf<T extends object>(properties: { readonly [K in keyof Required<T>]: Schema }): Schema {
  return { type: 'object', required: Object.keys(properties), properties };
}

export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] });
export const oneOfTexts = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] });
export const about = (description: string, schema: Schema): Schema => ({ ...schema, description });

/** Another schema of the answers, by its name in the catalogue. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` }) as Schema;

export const TEXT: Schema = { type: 'string' };
export const TRUTH: Schema = { type: 'boolean' };
export const WHOLE: Schema = { type: 'integer', minimum: 0 };
export const ID: Schema = { type: 'string', format: 'uuid' };
export const TIME: Schema = { type: 'string', format: 'date-time' };
export const HASH: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const ANYTHING: Schema = {};
/** Whose members are described elsewhere, or depend on what happened. */
export const OPEN_OBJECT: Schema = { type: 'object', additionalProperties: true };

export const BILINGUAL = objectOf<{ zh: string; en: string }>({ zh: TEXT, en: TEXT });

const AS_OF = about('截至 · as of', TIME);

/** Everything at once. */
export const all = (name: string): Schema => objectOf<{ items: unknown }>({ items: listOf(ref(name)) });

/** One page; `next` goes into `after` of the next call and is null on the last page. */
export const page = (name: string, next: Schema = TEXT): Schema =>
  objectOf<{ items: unknown; next: unknown; asOf: unknown }>({
    items: listOf(ref(name)),
    next: about('下一页的 after，没有下一页时为 null · `after` of the next page, null on the last', orNull(next)),
    asOf: AS_OF,
  });

export const allAsOf = (name: string): Schema =>
  objectOf<{ items: unknown; asOf: unknown }>({ items: listOf(ref(name)), asOf: AS_OF });

export const idAsOf: Schema = objectOf<{ id: unknown; asOf: unknown }>({ id: ID, asOf: AS_OF });
/** The version of a disclosure, for the next action's If-Match. */
export const VERSION = about('下一次操作的 If-Match · If-Match of the next action', { type: 'integer', minimum: 1 });
