/**
 * Can at most so many letters be put in, left out or exchanged to make one text the other (Levenshtein)? Asked with one
 * or two: where the texts first differ there are three things to do, and each takes one away.
 */
export function isWithin(most: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (start === one.length) return true;
  if (most === 0) return false;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    isWithin(most - 1, a.slice(1), b.slice(1)) || isWithin(most - 1, a.slice(1), b) || isWithin(most - 1, a, b.slice(1))
  );
}
