import type { MoneyUnit } from '#kernel';

/**
 * A template pack (模板包): every table, section and form of one region and year, as data. Read from YAML files and
 * checked against `pack.schema.json` before anything else sees it.
 */
export interface TemplatePack {
  readonly id: string;
  readonly version: string;
  readonly region: string;
  /** Words by which a document shows that it is of this region: 上海. None: the pack fits any region. */
  readonly regionNames: readonly string[];
  readonly fiscalYear: number;
  /** Does it also fit every later year? */
  readonly laterYears: boolean;
  readonly unit: MoneyUnit;
  /** Decimals of a printed amount. */
  readonly places: number;
  readonly tables: readonly TableTemplate[];
  /** Identities between tables. */
  readonly crossTable: readonly CrossTableIdentity[];
  readonly parts: readonly PartTemplate[];
  readonly forms: readonly FormTemplate[];
}

/**
 * fixed: rows are known beforehand, in one or more blocks side by side (表1, 表4, 表6);
 * coded: a 合计 row, then one row per functional subject 类/款/项 that the department used (表2, 表3, 表5, 表7, 表8);
 * single: one row of figures, no labels (表9).
 */
export type TableKind = 'fixed' | 'coded' | 'single';

export interface TableTemplate {
  /** Known by what it is, never by its number: "summary", "three-public". */
  readonly key: string;
  readonly kind: TableKind;
  /** Must every disclosure have it, if only empty? */
  readonly required: boolean;
  /** Printed place in the set, 1-based: 公开 01 表. Differs by region. */
  readonly ordinal: number;
  /** Without the year: 收入支出决算总表. */
  readonly title: string;
  /** Other titles under which published documents know it. */
  readonly otherTitles: readonly string[];
  /** The header rows exactly as printed, with spans. */
  readonly header: readonly (readonly HeaderCell[])[];
  /** How many columns the code of a coded table is printed in: 3 (类, 款, 项) or 1. */
  readonly codeColumns: number;
  /** The columns of figures, in printed order. */
  readonly columns: readonly ColumnTemplate[];
  /** Blocks side by side (fixed tables only). */
  readonly blocks: readonly BlockTemplate[];
  /** Formulas between rows or columns, e.g. "r27 = sum(r1..r8)" or "c1 = c2 + c3". */
  readonly formulas: readonly FormulaTemplate[];
  /** 注 as printed; "{f1}" stands for the first formula as it is printed. */
  readonly notes: readonly string[];
}

export interface HeaderCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface ColumnTemplate {
  readonly key: string;
  /** 栏次 as printed: 1, 2 …; null where none is printed. */
  readonly number: number | null;
  /** Full name for messages: 一般公共预算财政拨款. */
  readonly name: string;
  /** Other headings under which documents print it, from top to bottom: "本年支出/小计". */
  readonly otherNames: readonly string[];
  /** May a document do without it? Then nothing is said where it is absent, or what it would be needed for. */
  readonly optional: boolean;
}

export interface BlockTemplate {
  readonly key: string;
  /** Printed columns of the block, left to right: "code", "name", "line" or the key of a money column. */
  readonly layout: readonly string[];
  readonly rows: readonly RowTemplate[];
}

export interface RowTemplate {
  readonly key: string;
  /** As printed: "一、一般公共预算财政拨款收入"; "" for a numbered row without a label. */
  readonly name: string;
  /** Other names under which documents print it. */
  readonly otherNames: readonly string[];
  /** Must a document print it, if only blank? */
  readonly required: boolean;
  /** 行次; null where none is printed. */
  readonly line: number | null;
  /** 科目编码: functional class ("201") of a class row, economic code ("30101") in 表6; null otherwise. */
  readonly code: string | null;
  /** Is it a total (合计, 总计, a 类 in 表6)? */
  readonly total: boolean;
  /** Printed on the last line of the table, below all blocks (人员经费合计). */
  readonly foot: boolean;
}

export interface FormulaTemplate {
  /** The formula in the pack's language. */
  readonly formula: string;
  /** Is it printed under the table? */
  readonly printed: boolean;
}

export interface CrossTableIdentity {
  /** "cross.summary-income-total", stable. */
  readonly key: string;
  readonly formula: string;
  /** Why it must hold, one sentence each. */
  readonly zh: string;
  readonly en: string;
  /** blocking unless the pack says otherwise. */
  readonly tier: 'blocking' | 'explain';
}

export interface PartTemplate {
  readonly key: string;
  /** 第一部分 */
  readonly number: string;
  /** "{department}概况"; {department} and {year} are filled in. */
  readonly title: string;
  /** Other titles under which published documents know it. */
  readonly otherTitles: readonly string[];
  readonly sections: readonly SectionTemplate[];
}

export interface SectionTemplate {
  readonly key: string;
  readonly title: string;
  readonly otherTitles: readonly string[];
  readonly required: boolean;
  /** The table that the section explains, by key; null where none. */
  readonly table: string | null;
  readonly sections: readonly SectionTemplate[];
}

/** 绩效自评表 and how it is scored, from the form's own 备注. */
export interface FormTemplate {
  readonly key: string;
  readonly title: string;
  readonly scope: 'whole' | 'project';
  /**
   * Does the region prescribe this very form? Then its title is enough to know it, and its scoring rule binds. Else it is
   * a form as it is usual: known by its columns, and a rule binds only where the form prints it.
   */
  readonly prescribed: boolean;
  /** Labels of the head of the form. */
  readonly fields: readonly string[];
  /** Label of the line of 预算执行情况. */
  readonly executionLabel: string;
  readonly executionWeight: string;
  readonly indicatorWeight: string;
  readonly executionColumns: FormColumns<ExecutionColumn>;
  /** Of 年度总体目标. */
  readonly statementColumns: FormColumns<StatementColumn>;
  readonly indicatorColumns: FormColumns<IndicatorColumn>;
  /** 一级指标 and the weight that each usually has: 产出指标 50. */
  readonly sections: readonly { readonly name: string; readonly weight: string }[];
  /** Does the form have a 总分 row? */
  readonly printsTotal: boolean;
  readonly scoring: ScoringRules;
  readonly remarks: readonly string[];
}

/** For each column the ends of headings by which it is known, without brackets: 预算数. The longest that fits counts. */
export type FormColumns<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>;

export type ExecutionColumn = 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score' | 'reason';
export type StatementColumn = 'expected' | 'achieved';
/** `sign` and `unit` are parts of the target that some forms print apart: ≥ · 95 · %. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'name'
  | 'sign'
  | 'target'
  | 'unit'
  | 'weight'
  | 'actual'
  | 'score'
  | 'reason';

export interface ScoringRules {
  /** Ways in which published forms of this template round a score: whole points truncated, one decimal … */
  readonly rounding: readonly { readonly places: number; readonly rule: 'half-up' | 'truncate' }[];
  /** 达成 / 部分达成 / 未达成: bands as percent of the weight, best first, lower bound included. */
  readonly qualitativeBands: readonly { readonly from: string; readonly to: string }[];
  /** 满意度指标暂可不作为必评指标 */
  readonly satisfactionRequired: boolean;
}
