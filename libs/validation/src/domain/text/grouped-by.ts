/** The items under what they have in common, in order of first appearance. */
export function groupedBy<T>(items: readonly T[], common: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(common(item));
    if (group) group.push(item);
    else groups.set(common(item), [item]);
  }
  return groups;
}
