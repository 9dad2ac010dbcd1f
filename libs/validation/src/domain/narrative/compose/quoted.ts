import type { TableRow } from '#contracts';
import { Amount, Ratio } from '#kernel';
import type { FigureBook } from '../../figures/figure-book.js';
import { type FactCell, factCells } from '../facts.js';
import { cell } from '../narrative-book.js';
import { plainProse } from '../plain-prose.js';
import type { Locked, Source } from './composed.js';

/** A figure of the tables as a sentence quotes it, in 万元. */
export interface Quoted extends Locked {
  readonly fen: bigint;
}

export interface SubjectRow extends TableRow {
  readonly code: string;
  readonly name: string;
}

/** The figures of one year's tables, ready to be quoted. */
export class QuotedFigures {
  readonly fiscalYear: number;

  constructor(private readonly book: FigureBook) {
    this.fiscalYear = book.document.identity.fiscalYear;
  }

  /** What a name means in a section about a table; null where the tables cannot say. */
  named(about: string, name: string): Quoted | null {
    return this.at(factCells(plainProse(name), about));
  }

  /** The first of the cells that holds a figure; a blank is 0, what was lost is null. */
  at(cells: readonly FactCell[]): Quoted | null {
    const known = cells.filter((of) => this.book.figure(...of));
    const [first] = [...known.filter((of) => !this.book.isBlank(...of)), ...known];
    if (!first) return null;
    const fen = this.book.figure(...first)?.value ?? 0n;
    return { kind: 'locked', text: this.print(first, fen), sources: [this.sourceOf(first)], fen };
  }

  /** Rows with code and name; null where some of a coded table's rows have lost theirs. */
  subjects(table: string): readonly SubjectRow[] | null {
    if (this.book.hasUnlabelledRows(table)) return null;
    const rows = this.book.index.table(table)?.rows ?? [];
    return rows.flatMap(({ code, name, ...row }) => (code === null || name === null ? [] : [{ ...row, code, name }]));
  }

  /** Is the table there, with nothing but blanks and zeros in it, and nothing lost? */
  isEmpty(table: string): boolean {
    const rows = this.book.index.table(table)?.rows;
    if (!rows || this.book.losses.some(({ code, place }) => place.table === table && code !== 'LOSS.COLUMN_ABSENT'))
      return false;
    return rows.every(({ key, cells }) =>
      Object.keys(cells).every((column) => this.book.figure(table, key, column)?.value === 0n),
    );
  }

  sourceOf([table, row, column]: FactCell): Source {
    return { fiscalYear: this.fiscalYear, place: cell(table, row, column) };
  }

  /** As the table prints it where that is in 万元; otherwise rounded, unless nothing would be left of it. */
  private print([table, row, column]: FactCell, fen: bigint): string {
    const printed = this.book.index.figure(table, row, column);
    if (printed === undefined) return '0';
    if (this.book.index.table(table)?.unit === '万元') return printed;
    return printAmount(fen);
  }
}

/** 万元 with two decimals; an amount that would round to nothing keeps all it has. */
export function printAmount(fen: bigint): string {
  const amount = Amount.ofFen(fen);
  const rounded = amount.format('万元');
  return fen !== 0n && /^-?0\.00$/.test(rounded) ? amount.format('万元', 6) : rounded;
}

/** "48.14" for part ÷ whole; null where the whole is not more than nothing, or the part is less. */
export function printPercent(part: bigint, whole: bigint): string | null {
  if (whole <= 0n || part < 0n) return null;
  return Ratio.of(part, whole)?.formatPercent(2, 'half-up').slice(0, -1) ?? null;
}

export function lockedBy(text: string, ...figures: readonly Locked[]): Locked {
  return { kind: 'locked', text, sources: figures.flatMap(({ sources }) => sources) };
}
