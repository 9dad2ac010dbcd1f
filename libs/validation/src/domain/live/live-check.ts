import type { DisclosureDocument, ValidationReport } from '#contracts';
import type { CompiledPack } from '#template';
import { type PreviousYear, reportOf, rulesOf } from '../check-document.js';
import { FigureBook } from '../figures/figure-book.js';
import { changedRows } from './changed-rows.js';
import { Memory } from './memory.js';
import { shared } from './shared.js';

/**
 * Checks one document again and again while it is being edited, and says each time what `checkDocument` would say. As
 * long as only figures of the tables change, a part of a rule that has read none of them answers as it did before.
 */
export class LiveCheck {
  private readonly previous: FigureBook | null;
  private book: FigureBook | null = null;
  private memory = new Memory();

  constructor(
    private readonly compiled: CompiledPack,
    previous: PreviousYear | null = null,
  ) {
    this.previous = previous && new FigureBook(previous.document, previous.compiled);
  }

  check(document: DisclosureDocument): ValidationReport {
    const known = this.book ? shared(this.book.document, document) : document;
    const book = new FigureBook(known, this.compiled, this.previous);
    const changed = this.book && changedRows(this.book, book);
    if (changed) for (const { table, row } of changed) this.memory.forget(table, row);
    else this.memory = new Memory();
    this.book = book;
    const { memory } = this;
    book.watch((table, row) => memory.note(table, row));
    const results = rulesOf(book).map((rule) => memory.recall(rule.code, () => rule.check(book, memory.recall)));
    return reportOf(results, book);
  }
}
