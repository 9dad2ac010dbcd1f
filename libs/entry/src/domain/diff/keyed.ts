import { canonicalJson, type Json } from '#kernel';
import type { OrderChange } from './document-diff.js';

interface Keyed {
  readonly key: string;
}

export function byKey<T extends Keyed>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.key, item]));
}

/** Keys of what came, went or is different, in the order of the later list; what went comes last. */
export function changedKeys<T extends Keyed>(before: readonly T[], after: readonly T[]): readonly string[] {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = new Set([...now.keys(), ...old.keys()]);
  return [...keys].filter((key) => textOf(old.get(key)) !== textOf(now.get(key)));
}

/** Null where the same keys stand in the same order. */
export function orderChange(before: readonly Keyed[], after: readonly Keyed[]): OrderChange | null {
  const order = { before: before.map(({ key }) => key), after: after.map(({ key }) => key) };
  return canonicalJson(order.before) === canonicalJson(order.after) ? null : order;
}

function textOf(item: Keyed | undefined): string | null {
  return item ? canonicalJson(item as unknown as Json) : null;
}
