import type { Role } from '#contracts';

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, ApiResponse>>;
  readonly 'x-roles': 'everyone' | 'signed-in' | readonly Role[];
  readonly 'x-everywhere'?: true;
  readonly 'x-in-person'?: true;
}

export interface ApiResponse {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** One operation as a test wants it. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly by: Operation['x-roles'];
  /** The codes that the document names, by status. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly operation: Operation;
}

export function endpointsOf({ paths }: ApiDocument): Endpoint[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      by: operation['x-roles'],
      codes: codesOf(operation),
      operation,
    })),
  );
}

function codesOf({ responses }: Operation): Record<string, string[]> {
  const refusals = Object.entries(responses).filter(([, { content }]) => content?.['application/problem+json']);
  return Object.fromEntries(refusals.map(([status, { description }]) => [status, description.split(', ')]));
}

/** The schema that a reference stands for. */
export function resolved(document: ApiDocument, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  if (name === undefined) return schema;
  const found = document.components.schemas[name];
  if (!found) throw new Error(`the document has no schema ${name}`);
  return resolved(document, found);
}
