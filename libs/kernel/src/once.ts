/** A function of something that never changes, worked out once for each of its kind and forgotten with it. */
export function once<Of extends object, Answer extends NonNullable<unknown>>(
  read: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    const answer = known.get(of);
    if (answer !== undefined) return answer;
    const fresh = read(of);
    known.set(of, fresh);
    return fresh;
  };
}
