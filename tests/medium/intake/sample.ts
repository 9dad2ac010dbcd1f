import { newId } from '#platform';
import { type ApiDocument, type Endpoint, resolved, type Schema } from './open-api.js';

type Known = Readonly<Record<string, unknown>>;

/** A request that the document allows. `known` gives what must exist: ids by the collection they follow, values by name. */
export function sampleOf(document: ApiDocument, { path, operation }: Endpoint, known: Known) {
  const body = operation.requestBody && Object.values(operation.requestBody.content)[0]?.schema;
  return {
    path: filled(path, known) + queryFor(operation.parameters),
    body: body && (valueFor(document, body, '', known) as object | Uint8Array),
  };
}

/** "/disclosures/{id}/…" with the id that is known of "disclosures"; others are well formed and name nothing. */
function filled(path: string, known: Known): string {
  return path.replaceAll(/([^/]+)\/\{(\w+)\}/g, (_, collection: string, name: string) => {
    const made = name === 'revision' ? '1' : newId<'sample'>();
    return `${collection}/${known[collection] ?? made}`;
  });
}

/** "?from=1&to=1": what a request must ask for; of the same kinds as in paths, numbers and names. */
function queryFor(parameters: Endpoint['operation']['parameters']): string {
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  return required.length === 0 ? '' : `?${required.map(({ name }) => `${name}=1`).join('&')}`;
}

function valueFor(document: ApiDocument, schema: Schema, name: string, known: Known): unknown {
  const { type, format, enum: values, properties = {}, items } = resolved(document, schema);
  if (name in known) return known[name];
  if (format === 'binary') return new TextEncoder().encode('no disclosure');
  if (values) return values[0];
  if (type === 'object') {
    return Object.fromEntries(Object.entries(properties).map(([key, of]) => [key, valueFor(document, of, key, known)]));
  }
  if (type === 'array') return items ? [valueFor(document, items, name, known)] : [];
  if (type === 'integer' || type === 'number') return 1;
  if (format === 'date') return '2024-08-30';
  if (format === 'uuid') return newId<'sample'>();
  if (format === 'date-time') return '2024-10-30T01:00:00Z';
  return 'a';
}
