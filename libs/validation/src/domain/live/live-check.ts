import type { DisclosureDocument, ValidationReport } from '#contracts';
import type { CompiledPack } from '#template';
import { type PreviousYear, reportOf, rulesOf } from '../check-document.js';
import { FigureBook } from '../figures/figure-book.js';
import { changedCells } from './changed-cells.js';
import { shared } from './shared.js';

/**
 * Checks one document again and again while it is being edited, and says each time what `checkDocument` would say. As
 * long as only figures of the tables change, a part of a rule that has read none of them answers as it did before.
 */
export class LiveCheck {
  private readonly previous: FigureBook | null;
  private book: FigureBook | null = null;
  /** What each rule and each part of one answered. */
  private readonly answers = new Map<string, unknown>();
  /** Which of them have read a cell. */
  private readonly readers = new Map<string, Set<string>>();
  /** Those at work, outermost first. */
  private readonly open: string[] = [];

  constructor(
    private readonly compiled: CompiledPack,
    previous: PreviousYear | null = null,
  ) {
    this.previous = previous && new FigureBook(previous.document, previous.compiled);
  }

  check(document: DisclosureDocument): ValidationReport {
    const known = this.book ? shared(this.book.document, document) : document;
    const book = new FigureBook(known, this.compiled, this.previous);
    this.forget(this.book && changedCells(this.book, book));
    this.book = book;
    book.watch((table, row, column) => this.note(cellKey(table, row, column)));
    const results = rulesOf(book).map((rule) =>
      this.answer(rule.code, () => rule.check(book, (name, work) => this.answer(`${rule.code} ${name}`, work))),
    );
    return reportOf(results, book);
  }

  /** Null: something else than figures has changed, or nothing was checked before. */
  private forget(cells: ReturnType<typeof changedCells>): void {
    if (!cells) {
      this.answers.clear();
      this.readers.clear();
    }
    for (const { table, row, column } of cells ?? [])
      for (const reader of this.readers.get(cellKey(table, row, column)) ?? []) this.answers.delete(reader);
  }

  private answer<Answer>(name: string, work: () => Answer): Answer {
    // A name always asks for the same thing, so what it answered is of its type.
    if (this.answers.has(name)) return this.answers.get(name) as Answer;
    this.open.push(name);
    const answer = work();
    this.open.pop();
    this.answers.set(name, answer);
    return answer;
  }

  private note(cell: string): void {
    const readers = this.readers.get(cell) ?? new Set();
    for (const name of this.open) readers.add(name);
    this.readers.set(cell, readers);
  }
}

function cellKey(table: string, row: string, column: string): string {
  return `${table} ${row} ${column}`;
}
