import type { Json } from '#kernel';

/**
 * 差异: what is different in one document against another. Complete: applied to the first it gives the second. Null
 * stands for what is not there.
 */
export interface DocumentDiff {
  readonly head: readonly HeadChange[];
  readonly tables: { readonly order: OrderChange | null; readonly changed: readonly TableDiff[] };
  readonly sections: { readonly outline: OutlineChange | null; readonly changed: readonly SectionDiff[] };
  readonly forms: { readonly order: OrderChange | null; readonly changed: readonly FormDiff[] };
}

/** What stands outside tables, sections and forms. */
export const HEAD_FIELDS = ['pack', 'identity', 'contents', 'losses'] as const;

export interface HeadChange {
  readonly field: (typeof HEAD_FIELDS)[number];
  readonly before: Json;
  readonly after: Json;
}

/** Keys in their order, where one came, went or moved. */
export interface OrderChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The words around the rows of a table. */
export const TABLE_WORDS = ['title', 'formNumber', 'department', 'unit', 'notes', 'emptyStatement'] as const;

export interface TableDiff {
  readonly table: string;
  readonly words: readonly {
    readonly field: (typeof TABLE_WORDS)[number];
    readonly before: string | readonly string[] | null;
    readonly after: string | readonly string[] | null;
  }[];
  readonly rows: OrderChange | null;
  readonly labels: readonly {
    readonly row: string;
    readonly before: RowLabel | null;
    readonly after: RowLabel | null;
  }[];
  readonly cells: readonly CellChange[];
}

export interface RowLabel {
  readonly code: string | null;
  readonly name: string | null;
}

export interface CellChange {
  readonly row: string;
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Parts are of level 0, sections of 1, and so on, in source order. */
export interface OutlineEntry {
  readonly level: number;
  readonly key: string;
  readonly number: string;
  readonly title: string;
}

export interface OutlineChange {
  readonly before: readonly OutlineEntry[];
  readonly after: readonly OutlineEntry[];
}

/** The text of a section by words: what stayed, what went and what came, in reading order. */
export interface SectionDiff {
  readonly section: string;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** `field` is a path as places name it: "goals.1.indicators.2.score". */
export interface FormDiff {
  readonly form: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}
