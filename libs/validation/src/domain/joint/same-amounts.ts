/** Amounts that are one and the same, by pairs; each is known by one of them. */
export class SameAmounts {
  private readonly into = new Map<number, number>();

  join(one: number, other: number): void {
    const [kept, gone] = [this.find(one), this.find(other)];
    if (kept !== gone) this.into.set(gone, kept);
  }

  find(amount: number): number {
    let at = amount;
    for (let next = this.into.get(at); next !== undefined; next = this.into.get(at)) at = next;
    return at;
  }
}
