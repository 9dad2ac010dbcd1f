import type { FormColumns } from '#template';
import type { Cells } from '../row-reader.js';
import { plain } from '../tidy.js';

/**
 * Which cell of a line is which, as the heading above it says. Where two headings name one column, the one that is named
 * more exactly counts (调整后预算数 beside 年度预算数); if they are alike, none.
 */
export class Columns<K extends string> {
  private readonly at: ReadonlyMap<K, number>;
  /** Headings from the first known one on that say nothing the template knows. */
  readonly unknown: readonly string[];

  constructor(
    readonly header: Cells,
    names: FormColumns<K>,
  ) {
    const named = header.map((cell) => columnNamed(cell, names));
    const isBest = (one: Named<K>) =>
      named.every((other) => other === one || other?.key !== one.key || other.length < one.length);
    this.at = new Map(named.flatMap((one, i) => (one && isBest(one) ? [[one.key, i] as const] : [])));
    const known = [...this.at.values()];
    this.unknown = header.filter((cell, i) => cell !== '' && i > Math.min(...known) && !known.includes(i));
  }

  get width(): number {
    return this.header.length;
  }

  /** In printed order. */
  get keys(): readonly K[] {
    return [...this.at.keys()];
  }

  get first(): number {
    return Math.min(...this.at.values());
  }

  has(...keys: readonly K[]): boolean {
    return keys.every((key) => this.at.has(key));
  }

  text(cells: Cells, key: K): string {
    return cells[this.at.get(key) ?? -1] ?? '';
  }
}

/** An item of a list is no heading, whatever its end. */
const NUMBERED = /^\d+[.、]/;
/** What stands behind a heading: (A), (20 分*执行率). */
const BEHIND = /(\([^()]*\)|[ABC])$/;

/** A column, and how many characters of the heading say so. */
interface Named<K> {
  readonly key: K;
  readonly length: number;
}

function columnNamed<K extends string>(cell: string, names: FormColumns<K>): Named<K> | null {
  let bare = plain(cell);
  if (NUMBERED.test(bare)) return null;
  while (BEHIND.test(bare)) bare = bare.replace(BEHIND, '');
  let best: Named<K> | null = null;
  for (const key of Object.keys(names) as K[]) {
    for (const name of names[key] ?? []) {
      if (bare.endsWith(name) && name.length > (best?.length ?? 0)) best = { key, length: name.length };
    }
  }
  return best;
}
