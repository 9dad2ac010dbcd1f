import fc from 'fast-check';
import type { Relation } from '#template';
import { type Comparison, compare, type Origin, type Side } from '../comparison.js';
import type { Figure } from '../figures/figure-book.js';

/** How a figure came to be printed: from its own exact amount, from other figures as printed, or from another table. */
type Style = 'rounded' | 'rows' | 'leaves' | 'columns' | 'copied';

/** True amounts of the finest rows, in groups, and how the figures of the tables are printed, one after the other. */
interface TrueAccounts {
  readonly groups: readonly (readonly Leaf[])[];
  readonly styles: readonly Style[];
}

interface Leaf {
  readonly basic: bigint;
  readonly projects: bigint;
}

const COLUMNS = ['basic', 'projects', 'all'] as const;
type Column = (typeof COLUMNS)[number];

/** 0.01 万元 in 分. */
const ULP = 10_000n;
const TABLES = 3;

const amount = fc.oneof(fc.constant(0n), fc.bigInt(1n, 30_000n), fc.bigInt(1n, 3_000_000_000n));
const style = fc.constantFrom<Style>('rounded', 'rounded', 'rows', 'leaves', 'columns', 'copied');
const leaf = fc.record({ basic: amount, projects: amount });

/** Accounts whose tables mix every way in which departments print a subtotal. */
export const trueAccounts: fc.Arbitrary<TrueAccounts> = fc.record({
  groups: fc.array(fc.array(leaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  styles: fc.array(style, { minLength: 7, maxLength: 60 }),
});

/** Everything that a check would compare in tables of these accounts. */
export function comparisonsOf({ groups, styles }: TrueAccounts): readonly Comparison[] {
  let nth = 0;
  const nextStyle = () => styles[nth++ % styles.length] ?? 'rounded';
  const tables: Table[] = [];
  for (let i = 0; i < TABLES; i++) tables.push(new Table(`t${i}`, groups, tables.at(-1), nextStyle));
  return tables.flatMap((table, i) => [
    ...table.within(),
    ...tables.slice(0, i).flatMap((before) => table.against(before)),
  ]);
}

/** Rows "r0.0" in groups "g0" below "total"; cells "g0 basic". */
class Table {
  private readonly printed = new Map<string, bigint>();
  private readonly leaves: readonly string[];
  private readonly sums: readonly string[];

  constructor(
    private readonly key: string,
    private readonly groups: TrueAccounts['groups'],
    private readonly before: Table | undefined,
    nextStyle: () => Style,
  ) {
    this.leaves = groups.flatMap((leaves, g) => leaves.map((_, l) => `r${g}.${l}`));
    this.sums = [...groups.map((_, g) => `g${g}`), 'total'];
    for (const row of [...this.leaves, ...this.sums])
      for (const column of COLUMNS)
        if (this.exact(row, column) > 0n) this.printed.set(`${row} ${column}`, this.print(row, column, nextStyle()));
  }

  /** Subtotals above rows and beside columns. */
  within(): readonly Comparison[] {
    const beside = [...this.leaves, ...this.sums].map(
      (row) => [`${row} all`, [`${row} basic`, `${row} projects`]] as const,
    );
    const above = this.sums.flatMap((row) =>
      COLUMNS.map((c) => [`${row} ${c}`, inColumn(this.rowsBelow(row), c)] as const),
    );
    return [...beside, ...above].flatMap(([total, parts]) => {
      const printed = parts.filter((part) => this.printed.has(part)).map((part) => this.term(part));
      return this.printed.has(total) ? [compared([this.term(total)], '=', printed)] : [];
    });
  }

  /** The same amounts in another table; now and then as a bound. */
  against(other: Table): readonly Comparison[] {
    const cells = [...this.printed.keys()];
    return cells.map((cell, i) => compared([this.term(cell)], i % 5 === 0 ? '>=' : '=', [other.term(cell)]));
  }

  private print(row: string, column: Column, as: Style): bigint {
    const isSum = this.sums.includes(row);
    if (as === 'rows' && isSum) return this.sumOf(inColumn(this.rowsBelow(row), column));
    if (as === 'leaves' && isSum) return this.sumOf(inColumn(this.leavesBelow(row), column));
    if (as === 'columns' && column === 'all') return this.sumOf([`${row} basic`, `${row} projects`]);
    const copied = as === 'copied' ? this.before?.printed.get(`${row} ${column}`) : undefined;
    return copied ?? ((this.exact(row, column) + ULP / 2n) / ULP) * ULP;
  }

  private exact(row: string, column: Column): bigint {
    const below = this.sums.includes(row) ? this.leavesBelow(row) : [row];
    return below.reduce((sum, name) => {
      const [g = 0, l = 0] = name.slice(1).split('.').map(Number);
      const { basic, projects } = this.groups[g]?.[l] ?? { basic: 0n, projects: 0n };
      return sum + (column === 'all' ? basic + projects : { basic, projects }[column]);
    }, 0n);
  }

  private sumOf(cells: readonly string[]): bigint {
    return cells.reduce((sum, cell) => sum + (this.printed.get(cell) ?? 0n), 0n);
  }

  private leavesBelow(row: string): readonly string[] {
    return this.leaves.filter((name) => row === 'total' || name.startsWith(`r${row.slice(1)}.`));
  }

  private rowsBelow(row: string): readonly string[] {
    return row === 'total' ? this.sums.slice(0, -1) : this.leavesBelow(row);
  }

  private term(cell: string): Side[number] {
    const [row = '', column = ''] = cell.split(' ');
    return { sign: 1, figure: this.figure(cell, row, column), place: { kind: 'cell', table: this.key, row, column } };
  }

  /** As a book of figures has it: widened where it is the sum of its rounded rows. */
  private figure(cell: string, row: string, column: string): Figure {
    const value = this.printed.get(cell);
    if (value === undefined) return { value: 0n, half: 0n, single: true, precision: '' };
    const below = this.sums.includes(row) ? inColumn(this.leavesBelow(row), column) : [];
    const parts = below.filter((part) => (this.printed.get(part) ?? 0n) !== 0n);
    const single = parts.length < 2 || this.sumOf(parts) !== value;
    return { value, half: (ULP / 2n) * (single ? 1n : BigInt(parts.length)), single, precision: '万元2' };
  }
}

function inColumn(rows: readonly string[], column: string): readonly string[] {
  return rows.map((row) => `${row} ${column}`);
}

const NOTHING = { zh: '', en: '' };
const ORIGIN: Origin = { code: 'TABLE.TREE', tier: 'blocking', says: NOTHING, source: NOTHING };

export function compared(left: Side, relation: Relation, right: Side): Comparison {
  const key = [...left, ...right].map(({ place }) => JSON.stringify(place)).join(' ');
  return compare(ORIGIN, key, left, relation, right);
}
