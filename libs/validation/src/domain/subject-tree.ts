import type { TableRow } from '#contracts';
import { TOTAL_ROW } from '#template';

/**
 * The tree 合计 → 类 → 款 → 项 of one coded table. The parent of a code is the longest proper prefix of it that has a
 * row; a code without such a row hangs under 合计.
 */
export class SubjectTree {
  private readonly byCode = new Map<string, string>();
  private readonly children = new Map<string, string[]>();

  constructor(rows: readonly TableRow[]) {
    for (const row of rows) if (row.code !== null && !this.byCode.has(row.code)) this.byCode.set(row.code, row.key);
    for (const row of rows) {
      if (row.code === null) continue;
      const parent = this.nearest(row.code);
      const siblings = this.children.get(parent) ?? [];
      siblings.push(row.key);
      this.children.set(parent, siblings);
    }
  }

  /** Row → rows directly below it, for every row that has some. */
  parents(): Iterable<readonly [parent: string, children: readonly string[]]> {
    return this.children;
  }

  childrenOf(row: string): readonly string[] {
    return this.children.get(row) ?? [];
  }

  /** The rows below which nothing stands: 项, as a rule. */
  leavesOf(row: string): readonly string[] {
    return this.childrenOf(row).flatMap((child) => (this.children.has(child) ? this.leavesOf(child) : [child]));
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  codes(): Iterable<string> {
    return this.byCode.keys();
  }

  /** The row under which a code hangs, whether or not the code itself has a row. */
  nearest(code: string): string {
    for (let length = code.length - 1; length > 0; length--) {
      const row = this.byCode.get(code.slice(0, length));
      if (row !== undefined) return row;
    }
    return TOTAL_ROW;
  }
}
