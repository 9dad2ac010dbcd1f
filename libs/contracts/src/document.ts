import type { MoneyUnit } from '#kernel';

/**
 * The Disclosure document (决算公开文本): renderer-neutral, template-typed. Import produces it, entry edits it, checks
 * read it, the diff compares it, every renderer draws it. Figures are the printed decimal strings without grouping
 * ("1288.89", "" for a blank cell), since how many digits were printed is part of what was said.
 */
export interface DisclosureDocument {
  readonly schema: 'gongkai.document/1';
  readonly pack: PackRef;
  readonly identity: DocumentIdentity;
  /** 目录, as printed. Empty when the source has none. */
  readonly contents: readonly ContentsEntry[];
  /** In the pack's order. A table that the source lacks is absent here and named in `losses`. */
  readonly tables: readonly TableContent[];
  /** The parts (第一部分 …) with their sections, in source order. */
  readonly parts: readonly PartContent[];
  /** 绩效自评表: at most one of the whole department, then one per project. */
  readonly forms: readonly PerformanceForm[];
  /** What the source has lost on its way here. Reported, never filled in. */
  readonly losses: readonly Loss[];
}

export interface PackRef {
  readonly id: string;
  readonly version: string;
}

export interface DocumentIdentity {
  readonly title: string;
  readonly department: string;
  readonly region: string;
  readonly fiscalYear: number;
  readonly unit: MoneyUnit;
  /** The date printed on the cover, ISO "2024-10-31"; null when none is printed. */
  readonly printedDate: string | null;
}

export interface ContentsEntry {
  /** 0 for a 部分, 1 for 一、 */
  readonly level: number;
  /** "第一部分", "十三" or "" */
  readonly number: string;
  readonly title: string;
}

export interface TableContent {
  /** The pack's key of the table ("income"), never its number. */
  readonly key: string;
  /** As printed, year included. */
  readonly title: string;
  /** "公开01表" */
  readonly formNumber: string;
  readonly department: string;
  readonly unit: MoneyUnit;
  readonly rows: readonly TableRow[];
  /** 注, as printed, one per printed line. */
  readonly notes: readonly string[];
  /** "说明：本部门本年度无…" under an empty table; null when absent. */
  readonly emptyStatement: string | null;
}

/**
 * One logical row. Two-sided tables give one logical row per side. Keys: the pack's row key in a fixed table, the
 * subject code in a coded table, "unnamed-3" for the third row whose code the source has lost.
 */
export interface TableRow {
  readonly key: string;
  /** 科目编码; null where the table has none or the source lost it. */
  readonly code: string | null;
  /** As printed; null when the source lost it. */
  readonly name: string | null;
  /** Column key → printed figure without grouping; blank cells are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface PartContent {
  /** The pack's key ("overview"); "unknown-1" for a part that the pack does not know. */
  readonly key: string;
  readonly number: string;
  readonly title: string;
  /** Text before the first numbered section. */
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionContent[];
}

export interface SectionContent {
  /** The pack's key ("note-three-public"); "<part>-unknown-2" for a section that the pack does not know. */
  readonly key: string;
  /** "十二", as printed. */
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** （一） … */
  readonly sections: readonly SectionContent[];
}

export type Block = ParagraphBlock | FigureBlock | PlainTableBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Split after 。！？； — joined they give the paragraph back to the letter. */
  readonly sentences: readonly string[];
}

/** 图: only the caption travels. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly caption: string;
}

/** A table that is not one of the pack's, such as 重点工作完成情况; text only. */
export interface PlainTableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export interface PerformanceForm {
  /** The pack's key of the form: "whole" or "project". */
  readonly template: string;
  /** "whole", "project-1" …, stable within the document. */
  readonly key: string;
  /** As printed above the form. */
  readonly title: string;
  readonly department: string;
  /** 项目名称; null on the form of the whole department. */
  readonly project: string | null;
  /** The head of the form as label → value, as printed: 主管部门, 项目类别, 基本支出总额 … */
  readonly fields: readonly FormField[];
  readonly execution: ExecutionLine;
  /** 年度总体目标: what was expected and what was achieved, where the form asks for both in words. */
  readonly statement?: GoalStatement;
  readonly goals: readonly PerformanceGoal[];
  /** 总分, as printed; null when the form prints none. */
  readonly total: string | null;
  /** What all weights add up to, where the line of 总分 prints it. */
  readonly totalWeight?: string;
  readonly deviationReason: string;
  readonly measures: string;
  /** 备注, as printed, one per item. */
  readonly remarks: readonly string[];
}

export interface FormField {
  readonly label: string;
  readonly value: string;
}

/** 预算执行情况, as printed. */
export interface ExecutionLine {
  readonly label: string;
  readonly weight: string;
  /** 年初预算数, where the form has a column for it. */
  readonly initial?: string;
  /** What execution is measured by: the budget as adjusted in the year. */
  readonly budget: string;
  readonly executed: string;
  /** "97.5%" */
  readonly rate: string;
  readonly score: string;
  /** Why the budget was changed or not executed, where the form has a column for it. */
  readonly reason?: string;
  /** The unit of these amounts, where the form prints another one than the document's. */
  readonly unit?: MoneyUnit;
  /** The lines below, of which the first is made: 其中：当年财政拨款, 上年结转资金, 其他资金. */
  readonly parts?: readonly ExecutionPart[];
}

export interface ExecutionPart {
  readonly label: string;
  readonly initial?: string;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
}

export interface GoalStatement {
  /** 预期目标 */
  readonly expected: string;
  /** 实际完成情况 */
  readonly achieved: string;
}

export interface PerformanceGoal {
  /** 年度目标 1; "" where the form has a single unnamed goal. */
  readonly title: string;
  readonly weight: string;
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  /** 一级指标, e.g. 产出指标 */
  readonly level1: string;
  /** 二级指标, e.g. 数量指标 */
  readonly level2: string;
  /** 三级指标 */
  readonly name: string;
  /** 指标权重 where the form prints one; null where only the score column exists. */
  readonly weight: string | null;
  /** 年初目标值 (A), e.g. "≥3期" */
  readonly target: string;
  /** 实际完成值 (B), e.g. "4期" */
  readonly actual: string;
  readonly score: string;
  /** 偏差原因分析及改进措施 of this indicator, "" for a blank cell; absent where the form has no such column. */
  readonly reason?: string;
}

/** A place that the source shows to have held something which is not there any more. */
export interface Loss {
  readonly code: LossCode;
  readonly place: LossPlace;
  /** What is known of it, for the message: a count, a line of the source. */
  readonly details: Readonly<Record<string, string>>;
}

export type LossCode =
  | 'LOSS.TABLE_MISSING'
  | 'LOSS.ROW_LABELS'
  | 'LOSS.ROW_MISSING'
  | 'LOSS.CELL_UNREADABLE'
  | 'LOSS.FIGURE_UNPLACED'
  | 'LOSS.COLUMN_UNKNOWN'
  | 'LOSS.COLUMN_ABSENT'
  | 'LOSS.FORM_PART'
  | 'LOSS.FORM_LINE'
  | 'LOSS.FORM_UNKNOWN';

export interface LossPlace {
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly form?: string;
}
