import type { CompiledFormula, CompiledPack, CompiledTerm, SubjectSet, TableTemplate } from '#template';
import { TOTAL_ROW, templateRows } from '#template';

/** What a pack means for checking one table, looked up instead of searched. */
export interface TablePlan {
  readonly template: TableTemplate;
  /** Row key → printed name, for rows that the template knows. */
  readonly names: ReadonlyMap<string, string>;
  /** 科目编码 → row key, for rows that the template knows. */
  readonly rowOfCode: ReadonlyMap<string, string>;
  /** Row key → money columns that this row has (rows of a two-sided table have only their own side's). */
  readonly columnsOf: ReadonlyMap<string, readonly string[]>;
  /** What the table's own formulas say a row or a column is the total of. */
  readonly partsOfRow: ReadonlyMap<string, readonly CompiledTerm[]>;
  readonly partsOfColumn: ReadonlyMap<string, readonly CompiledTerm[]>;
}

/** The column of another table in which the same subjects stand, as an identity of the pack says. */
export interface SisterColumn {
  readonly table: string;
  readonly column: string;
}

const CODE_LENGTHS: Readonly<Record<SubjectSet, (length: number) => boolean>> = {
  classes: (length) => length === 3,
  items: (length) => length > 3,
  subjects: () => true,
};

/** A pack prepared for checking. Made once per pack and shared by every document. */
export class CheckPlan {
  private static readonly known = new WeakMap<CompiledPack, CheckPlan>();

  readonly tables: ReadonlyMap<string, TablePlan>;
  /** "table.column" → its sisters. */
  private readonly sisters: ReadonlyMap<string, readonly SisterColumn[]>;

  private constructor(readonly compiled: CompiledPack) {
    this.tables = new Map(compiled.pack.tables.map((table) => [table.key, planTable(table, compiled.formulas)]));
    this.sisters = findSisters(compiled.formulas);
  }

  static of(compiled: CompiledPack): CheckPlan {
    const known = CheckPlan.known.get(compiled) ?? new CheckPlan(compiled);
    CheckPlan.known.set(compiled, known);
    return known;
  }

  table(key: string): TablePlan {
    const plan = this.tables.get(key);
    if (!plan) throw new RangeError(`pack ${this.compiled.pack.id} has no table ${key}`);
    return plan;
  }

  /** The row that a subject has, or would have, in a table. */
  rowOfSubject(table: string, code: string): string {
    return this.table(table).rowOfCode.get(code) ?? code;
  }

  sistersOf(table: string, column: string): readonly SisterColumn[] {
    return this.sisters.get(`${table}.${column}`) ?? [];
  }
}

export function belongsTo(set: SubjectSet, code: string): boolean {
  return CODE_LENGTHS[set](code.length);
}

function planTable(template: TableTemplate, formulas: readonly CompiledFormula[]): TablePlan {
  const rows = templateRows(template);
  const definitions = formulas.filter((f) => f.table === template.key && f.relation === '=' && f.left.length === 1);
  return {
    template,
    names: new Map([...rows.map((row) => [row.key, row.name] as const), ...totalName(template)]),
    rowOfCode: new Map(rows.flatMap((row) => (row.code === null ? [] : [[row.code, row.key]]))),
    columnsOf: new Map(
      template.blocks.flatMap((block) => {
        const columns = template.columns.map((c) => c.key).filter((key) => block.layout.includes(key));
        return block.rows.map((row) => [row.key, columns] as const);
      }),
    ),
    partsOfRow: new Map(definitions.flatMap((f) => (f.left[0]?.row ? [[f.left[0].row, f.right]] : []))),
    partsOfColumn: new Map(definitions.flatMap((f) => (f.left[0]?.column ? [[f.left[0].column, f.right]] : []))),
  };
}

function totalName(template: TableTemplate): readonly (readonly [string, string])[] {
  return template.kind === 'coded' ? [[TOTAL_ROW, '合计']] : [];
}

/** Two tables are sisters in the columns that an identity over subjects compares. */
function findSisters(formulas: readonly CompiledFormula[]): ReadonlyMap<string, readonly SisterColumn[]> {
  const sisters = new Map<string, SisterColumn[]>();
  const add = (from: CompiledTerm, to: CompiledTerm): void => {
    const key = `${from.table}.${from.column}`;
    const known = sisters.get(key) ?? [];
    if (!known.some((s) => s.table === to.table && s.column === to.column)) {
      sisters.set(key, [...known, { table: to.table, column: to.column ?? '' }]);
    }
  };
  for (const { scope, left, right } of formulas) {
    const [a, b] = [left[0], right[0]];
    if (scope.kind !== 'subjects' || !a || !b || left.length > 1 || right.length > 1) continue;
    add(a, b);
    add(b, a);
  }
  return sisters;
}
