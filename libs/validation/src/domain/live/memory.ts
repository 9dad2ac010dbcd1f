import type { Part } from '../rule.js';

/** What one part of a rule answered, and the parts that it consists of by their names. */
interface Remembered {
  answer: unknown;
  readonly parts: Map<string, Remembered>;
}

/** The answers of rules and of their parts, and which of them have read which row of a table. */
export class Memory {
  private readonly readers = new Map<string, Map<string, Set<Remembered>>>();
  /** Those at work, outermost first; at the bottom the whole check. */
  private readonly open: Remembered[] = [{ answer: undefined, parts: new Map() }];

  /** What the part of that name answered, or what it answers now. */
  readonly recall: Part = (name, work) => {
    const part = this.partNamed(name);
    // A name within a part always asks for the same thing, so what it answered is of its type.
    if (part.answer !== undefined) return part.answer as ReturnType<typeof work>;
    this.open.push(part);
    const answer = work();
    this.open.pop();
    part.answer = answer;
    return answer;
  };

  /** A row is being read. */
  note(table: string, row: string): void {
    const rows = this.readers.get(table) ?? new Map<string, Set<Remembered>>();
    const readers = rows.get(row) ?? new Set();
    for (const part of this.open) readers.add(part);
    rows.set(row, readers);
    this.readers.set(table, rows);
  }

  /** A row has changed. */
  forget(table: string, row: string): void {
    for (const reader of this.readers.get(table)?.get(row) ?? []) reader.answer = undefined;
  }

  private partNamed(name: string): Remembered {
    const { parts } = this.open.at(-1) as Remembered;
    const known = parts.get(name);
    if (known) return known;
    const fresh = { answer: undefined, parts: new Map() };
    parts.set(name, fresh);
    return fresh;
  }
}
