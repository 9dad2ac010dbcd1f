/** The fresh value with everything in it that is as before replaced by what was there before: the same is one object. */
export function shared<T>(before: T, fresh: T): T {
  if (before === fresh || !isObject(before) || !isObject(fresh) || Array.isArray(before) !== Array.isArray(fresh))
    return fresh;
  const [old, members] = [before as Members, Object.entries(fresh)];
  const kept = members.map(([key, member]) => [key, shared(old[key], member)] as const);
  if (
    members.length === Object.keys(before).length &&
    kept.every(([key, member]) => key in before && member === old[key])
  )
    return before;
  if (kept.every(([, member], i) => member === members[i]?.[1])) return fresh;
  return (Array.isArray(fresh) ? kept.map(([, member]) => member) : Object.fromEntries(kept)) as T;
}

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
