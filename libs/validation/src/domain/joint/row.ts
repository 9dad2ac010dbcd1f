/** by · variable = Σ terms · variables, in whole numbers; by is positive. */
export interface Row {
  readonly by: bigint;
  readonly terms: ReadonlyMap<number, bigint>;
}

/** The row with what a variable in it is equal to put in its place. */
export function substitute(row: Row, variable: number, meaning: Row): Row {
  const times = row.terms.get(variable) ?? 0n;
  const terms = new Map<number, bigint>();
  for (const [other, count] of row.terms) if (other !== variable) terms.set(other, count * meaning.by);
  for (const [other, count] of meaning.terms) {
    const sum = (terms.get(other) ?? 0n) + times * count;
    if (sum === 0n) terms.delete(other);
    else terms.set(other, sum);
  }
  return reduced({ by: row.by * meaning.by, terms });
}

/** The row solved for one of its terms. */
export function solvedFor(entering: number, leaving: number, row: Row): Row {
  const count = row.terms.get(entering) ?? 0n;
  const sign = count < 0n ? -1n : 1n;
  const terms = new Map([[leaving, sign * row.by]]);
  for (const [other, times] of row.terms) if (other !== entering) terms.set(other, -sign * times);
  return { by: sign * count, terms };
}

function reduced(row: Row): Row {
  let divisor = row.by;
  for (const count of row.terms.values()) {
    if (divisor === 1n) return row;
    divisor = commonDivisor(divisor, count);
  }
  if (divisor === 1n) return row;
  const terms = new Map([...row.terms].map(([variable, count]) => [variable, count / divisor]));
  return { by: row.by / divisor, terms };
}

export function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
