import type { Json } from '#kernel';

/** Every text within a value by its path, lists counted from 1: "goals.1.indicators.2.score". */
export function* textsWithin(value: Json | undefined, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (value === null || typeof value !== 'object') return;
  const members = Array.isArray(value) ? value.map((item, i) => [`${i + 1}`, item] as const) : Object.entries(value);
  for (const [step, member] of members)
    yield* textsWithin(member as Json | undefined, path === '' ? step : `${path}.${step}`);
}
