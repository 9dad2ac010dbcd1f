import type { Level, List, Numbering } from './numbering.js';
import { numeral } from './numerals.js';

/** Which list a paragraph is an item of, and how deep. */
export interface Item {
  readonly list: string;
  readonly depth: number;
}

/** Counts the items of lists from the top of the document on, as Word does when it prints their numbers. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** What is printed before the next item: "一、", "（二）", "1.1 "; nothing for a bullet. */
  next({ list: id, depth }: Item): string {
    const list = this.numbering.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = this.countsOf(list);
    this.beginAnew(id, list, counts, depth);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    return level.format === 'bullet' ? '' : label(level, list.levels, counts);
  }

  private countsOf({ abstract }: List): number[] {
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    return counts;
  }

  /** The first item of a list that has a start of its own. */
  private beginAnew(id: string, list: List, counts: number[], depth: number): void {
    const start = list.starts.get(depth);
    const place = `${id} ${depth}`;
    if (start === undefined || this.begun.has(place)) return;
    this.begun.add(place);
    counts[depth] = start - 1;
  }
}

function label(level: Level, levels: List['levels'], counts: readonly number[]): string {
  const text = level.text.replace(/%([1-9])/g, (_, n: string) => {
    const depth = Number(n) - 1;
    const above = levels.get(depth);
    return numeral(counts[depth] ?? above?.start ?? 1, level.legal ? 'decimal' : (above?.format ?? 'decimal'));
  });
  // Word puts a tab after the number; after 、 or ） nobody would type one.
  return /[\p{L}\p{N}.]$/u.test(text) ? `${text} ` : text;
}
