import type { Proof } from './proof.js';
import { commonDivisor, type Row, solvedFor, substitute } from './row.js';
import { conditionAt, type System } from './system.js';

/** Where a variable may lie; null: no end. */
interface Bounds {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

const ANYWHERE: Bounds = { low: null, high: null };

/**
 * The simplex method on whole numbers, for systems that grow (Dutertre and de Moura 2006). Variables are the shifts of
 * the amounts and, behind them, the sum of each condition. Some are free and stand within their bounds; the others follow
 * from them by one row each. As long as one of those lies outside its bounds, it changes places with a free one.
 */
export class Tableau {
  /** Steps made: terms of rows that were written, rows and conditions that were looked at. */
  work = 0;
  private readonly bounds: Bounds[] = [];
  private readonly rows = new Map<number, Row>();
  /** Where free variables stand; those not in it, at zero. */
  private readonly free = new Map<number, bigint>();
  /** by · value of the others. */
  private readonly values = new Map<number, bigint>();

  constructor(
    private readonly system: System,
    private readonly limit: number,
  ) {}

  add(index: number): void {
    const { terms } = conditionAt(this.system, index);
    let row: Row = { by: 1n, terms };
    for (const amount of terms.keys()) {
      const meaning = this.rows.get(amount);
      if (meaning) row = this.substituted(row, amount, meaning);
    }
    this.keep(this.sumOf(index), row);
  }

  /** True when everything lies within its bounds, a proof when it cannot, false when the limit of work is reached. */
  settle(): boolean | Proof {
    for (;;) {
      const variable = this.firstOutside();
      const row = variable === null ? undefined : this.rows.get(variable);
      if (variable === null || !row) return true;
      this.work += this.rows.size;
      if (this.work > this.limit) return false;
      const isLow = this.isBelow(variable, row);
      const entering = this.entering(row, isLow);
      if (entering === null) return this.proofOf(variable, row, isLow);
      const { low, high } = this.boundsOf(variable);
      this.pivot(variable, row, entering, (isLow ? low : high) ?? 0n);
    }
  }

  /** The amounts that do not stand as printed. */
  shifted(): ReadonlySet<number> {
    const isShifted = ([variable, value]: [number, bigint]) => variable < this.system.rooms.length && value !== 0n;
    return new Set([...this.free, ...this.values].filter(isShifted).map(([variable]) => variable));
  }

  private sumOf(index: number): number {
    return this.system.rooms.length + index;
  }

  private boundsOf(variable: number): Bounds {
    this.bounds[variable] ??= this.readBounds(variable);
    return this.bounds[variable];
  }

  private readBounds(variable: number): Bounds {
    const { rooms, conditions } = this.system;
    const condition = conditions[variable - rooms.length];
    if (condition) {
      const zero = -condition.gap;
      return { low: condition.relation === '<=' ? null : zero, high: condition.relation === '>=' ? null : zero };
    }
    const room = rooms[variable] ?? null;
    return room === null ? ANYWHERE : { low: -room, high: room };
  }

  /** The first by number: so that the search never goes round in circles (Bland 1977). */
  private firstOutside(): number | null {
    let first: number | null = null;
    for (const [variable, row] of this.rows) {
      if (first !== null && variable > first) continue;
      if (this.isBelow(variable, row) || this.isAbove(variable, row)) first = variable;
    }
    return first;
  }

  private isBelow(variable: number, { by }: Row): boolean {
    const { low } = this.boundsOf(variable);
    return low !== null && (this.values.get(variable) ?? 0n) < low * by;
  }

  private isAbove(variable: number, { by }: Row): boolean {
    const { high } = this.boundsOf(variable);
    return high !== null && (this.values.get(variable) ?? 0n) > high * by;
  }

  /** A free variable that can move the row's the right way: one without bounds for choice, it never has to move back. */
  private entering({ terms }: Row, up: boolean): number | null {
    let first: number | null = null;
    for (const [variable, count] of terms) {
      const bounds = this.boundsOf(variable);
      if (bounds.low === null && bounds.high === null) return variable;
      if (first !== null && variable > first) continue;
      const value = this.free.get(variable) ?? 0n;
      const end = count > 0n === up ? bounds.high : bounds.low;
      if (end === null || value !== end) first = variable;
    }
    return first;
  }

  private pivot(leaving: number, row: Row, entering: number, value: bigint): void {
    const solved = solvedFor(entering, leaving, row);
    this.rows.delete(leaving);
    this.values.delete(leaving);
    this.free.delete(entering);
    this.free.set(leaving, value);
    for (const [variable, other] of this.rows)
      if (other.terms.has(entering)) this.keep(variable, this.substituted(other, entering, solved));
    this.keep(entering, solved);
  }

  private substituted(row: Row, variable: number, meaning: Row): Row {
    this.work += row.terms.size + meaning.terms.size;
    return substitute(row, variable, meaning);
  }

  private keep(variable: number, row: Row): void {
    let value = 0n;
    for (const [other, count] of row.terms) value += count * (this.free.get(other) ?? 0n);
    this.rows.set(variable, row);
    this.values.set(variable, value);
  }

  /** Every variable of the row stands at its end, and still it is outside: the conditions among them cannot all hold. */
  private proofOf(variable: number, { by, terms }: Row, isLow: boolean): Proof {
    const sign = isLow ? 1n : -1n;
    const counts = [[variable, sign * by] as const, ...[...terms].map(([v, count]) => [v, -sign * count] as const)];
    const sums = counts.filter(([v]) => v >= this.system.rooms.length);
    const divisor = sums.reduce((common, [, count]) => commonDivisor(common, count), 0n);
    return new Map(sums.map(([v, count]) => [v - this.system.rooms.length, count / divisor]));
  }
}
