import type { Side } from '../comparison.js';
import type { Numbered } from './numbered.js';
import { SameAmounts } from './same-amounts.js';

/**
 * Which figures may be the sum of rounded figures, or a copy of one that is, rather than an exact amount rounded once: of
 * the exact amount behind those, the print alone says nothing. In doubt a figure is one of them.
 */
export class MayBeSummed {
  private readonly copies = new SameAmounts();
  private readonly sums: Sum[] = [];
  /** Totals that are not the sum of their parts as printed, and amounts that differ between tables. */
  private readonly uneven = new Set<number>();
  private readonly summed = new Set<number>();

  constructor(comparisons: readonly Numbered[]) {
    const equalities = comparisons.filter(({ comparison }) => comparison.relation === '=');
    for (const equality of equalities) this.joinCopies(equality);
    for (const equality of equalities) this.takeSum(equality);
    this.spreadUneven();
    for (const { total, parts, isEven } of this.sums)
      if (isEven || parts.some((part) => this.uneven.has(part))) this.summed.add(total);
    for (const { comparison, left, right } of comparisons) {
      this.takeWidened(comparison.left, left);
      this.takeWidened(comparison.right, right);
    }
  }

  has(amount: number): boolean {
    return this.summed.has(this.copies.find(amount));
  }

  /** Of two figures that print the same where they should, each may be copied from the other. */
  private joinCopies({ comparison, left, right }: Numbered): void {
    const [a, b] = [rounded(comparison.left, left), rounded(comparison.right, right)];
    const [one, other] = [a[0], b[0]];
    if (comparison.gap !== 0n || a.length !== 1 || b.length !== 1) return;
    if (one !== undefined && other !== undefined) this.copies.join(one, other);
  }

  private takeSum({ comparison, left, right }: Numbered): void {
    if (left.length !== 1 && right.length !== 1) return;
    const [total, parts] =
      left.length === 1 ? [left[0], rounded(comparison.right, right)] : [right[0], rounded(comparison.left, left)];
    if (total === undefined) return;
    const isEven = comparison.gap === 0n;
    const sum = { total: this.copies.find(total), parts: parts.map((part) => this.copies.find(part)), isEven };
    if (parts.length > 1) this.sums.push(sum);
    if (!isEven) for (const amount of [sum.total, ...(parts.length > 1 ? [] : sum.parts)]) this.uneven.add(amount);
  }

  /** A total above sums that do not add up as printed may have been added up from what is below those. */
  private spreadUneven(): void {
    for (let before = -1; before < this.uneven.size; ) {
      before = this.uneven.size;
      for (const { total, parts } of this.sums) if (parts.some((part) => this.uneven.has(part))) this.uneven.add(total);
    }
  }

  private takeWidened(side: Side, amounts: readonly number[]): void {
    for (const [i, amount] of amounts.entries())
      if (side[i]?.figure.single === false) this.summed.add(this.copies.find(amount));
  }
}

interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Is the total as printed the sum of the parts as printed? */
  readonly isEven: boolean;
}

/** The amounts that may differ from what is printed of them. */
function rounded(side: Side, amounts: readonly number[]): readonly number[] {
  return amounts.filter((_, i) => (side[i]?.figure.half ?? 0n) > 0n);
}
