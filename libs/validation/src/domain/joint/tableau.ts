import type { Proof } from './proof.js';
import { commonDivisor, Row } from './row.js';
import { conditionAt, exact, type System } from './system.js';

/** Where a variable may lie; null: no end. */
interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
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
  private readonly rows: Row[] = [];
  private readonly rowOf = new Map<number, Row>();
  /** Where free variables stand; those not in it, at zero. */
  private readonly free = new Map<number, number>();

  constructor(
    private readonly system: System,
    private readonly limit: number,
  ) {}

  add(index: number): void {
    const { terms } = conditionAt(this.system, index);
    const row = new Row(this.sumOf(index), terms);
    for (const amount of terms.keys()) {
      const meaning = this.rowOf.get(amount);
      if (meaning) this.substitute(row, amount, meaning);
    }
    this.rows.push(row);
    this.rowOf.set(row.variable, row);
    this.evaluate(row);
  }

  /** True when everything lies within its bounds, a proof when it cannot, false when the limit of work is reached. */
  settle(): boolean | Proof {
    for (;;) {
      const row = this.firstOutside();
      if (!row) return true;
      this.work += this.rows.length;
      if (this.work > this.limit) return false;
      const isLow = this.isBelow(row);
      const entering = this.entering(row, isLow);
      if (entering === null) return this.proofOf(row, isLow);
      const { low, high } = this.boundsOf(row.variable);
      this.pivot(row, entering, (isLow ? low : high) ?? 0);
    }
  }

  /** The amounts that do not stand as printed. */
  shifted(): ReadonlySet<number> {
    const shifted = new Set<number>();
    for (const [variable, value] of this.free) if (this.isAmount(variable) && value !== 0) shifted.add(variable);
    for (const { variable, value } of this.rows) if (this.isAmount(variable) && value !== 0) shifted.add(variable);
    return shifted;
  }

  private isAmount(variable: number): boolean {
    return variable < this.system.rooms.length;
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
  private firstOutside(): Row | null {
    let first: Row | null = null;
    for (const row of this.rows) {
      if (first !== null && row.variable > first.variable) continue;
      if (this.isBelow(row) || this.isAbove(row)) first = row;
    }
    return first;
  }

  private isBelow({ variable, by, value }: Row): boolean {
    const { low } = this.boundsOf(variable);
    return low !== null && value < exact(low * by);
  }

  private isAbove({ variable, by, value }: Row): boolean {
    const { high } = this.boundsOf(variable);
    return high !== null && value > exact(high * by);
  }

  /** A free variable that can move the row's the right way: one without bounds for choice, it never has to move back. */
  private entering({ terms }: Row, up: boolean): number | null {
    let first: number | null = null;
    for (const [variable, count] of terms) {
      const bounds = this.boundsOf(variable);
      if (bounds.low === null && bounds.high === null) return variable;
      if (first !== null && variable > first) continue;
      const value = this.free.get(variable) ?? 0;
      const end = count > 0 === up ? bounds.high : bounds.low;
      if (end === null || value !== end) first = variable;
    }
    return first;
  }

  private pivot(row: Row, entering: number, value: number): void {
    const leaving = row.variable;
    row.solveFor(entering);
    this.rowOf.delete(leaving);
    this.rowOf.set(entering, row);
    this.free.delete(entering);
    this.free.set(leaving, value);
    for (const other of this.rows) {
      if (!other.terms.has(entering)) continue;
      this.substitute(other, entering, row);
      this.evaluate(other);
    }
    this.evaluate(row);
  }

  private substitute(row: Row, variable: number, meaning: Row): void {
    this.work += row.terms.size + meaning.terms.size;
    row.substitute(variable, meaning);
  }

  private evaluate(row: Row): void {
    let value = 0;
    for (const [other, count] of row.terms) {
      const at = this.free.get(other);
      if (at !== undefined) value = exact(value + exact(count * at));
    }
    row.value = value;
  }

  /** Every variable of the row stands at its end, and still it is outside: the conditions among them cannot all hold. */
  private proofOf({ variable, by, terms }: Row, isLow: boolean): Proof {
    const sign = isLow ? 1 : -1;
    const counts = [[variable, sign * by] as const, ...[...terms].map(([v, count]) => [v, -sign * count] as const)];
    const sums = counts.filter(([v]) => v >= this.system.rooms.length);
    const divisor = sums.reduce((common, [, count]) => commonDivisor(common, count), 0);
    return new Map(sums.map(([v, count]) => [v - this.system.rooms.length, count / divisor]));
  }
}
