import { exact } from './system.js';

/** by · variable = Σ terms · variables, in whole numbers; by is positive. Rewritten in place: a search does little else. */
export class Row {
  /** by · variable, where the variables of the terms stand now. */
  value = 0;
  by = 1;
  readonly terms: Map<number, number>;

  constructor(
    public variable: number,
    terms: ReadonlyMap<number, number>,
  ) {
    this.terms = new Map(terms);
  }

  /** Puts what a variable is equal to in its place. */
  substitute(variable: number, meaning: Row): void {
    const times = this.terms.get(variable) ?? 0;
    this.terms.delete(variable);
    if (meaning.by !== 1) this.multiply(meaning.by);
    for (const [other, count] of meaning.terms) {
      const sum = exact((this.terms.get(other) ?? 0) + exact(times * count));
      if (sum === 0) this.terms.delete(other);
      else this.terms.set(other, sum);
    }
    this.reduce();
  }

  /** Turns what it says of its variable into what it says of one of its terms. */
  solveFor(entering: number): void {
    const count = this.terms.get(entering) ?? 0;
    const sign = count < 0 ? -1 : 1;
    this.terms.delete(entering);
    for (const [other, times] of this.terms) this.terms.set(other, -sign * times);
    this.terms.set(this.variable, sign * this.by);
    this.variable = entering;
    this.by = sign * count;
  }

  private multiply(by: number): void {
    for (const [other, count] of this.terms) this.terms.set(other, exact(count * by));
    this.by = exact(this.by * by);
  }

  private reduce(): void {
    let divisor = this.by;
    for (const count of this.terms.values()) {
      if (divisor === 1) return;
      divisor = commonDivisor(divisor, count);
    }
    if (divisor === 1) return;
    for (const [other, count] of this.terms) this.terms.set(other, count / divisor);
    this.by /= divisor;
  }
}

export function commonDivisor(a: number, b: number): number {
  let [large, small] = [a < 0 ? -a : a, b < 0 ? -b : b];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}
