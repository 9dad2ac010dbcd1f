import type { FormColumns } from '#template';
import type { Cells } from '../row-reader.js';
import { plain } from '../tidy.js';

/** Which cell of a line is which, as the heading above it says. A column that is there twice is not known. */
export class Columns<K extends string> {
  private readonly at: ReadonlyMap<K, number>;
  /** Headings from the first known one on that say nothing the template knows. */
  readonly unknown: readonly string[];

  constructor(
    readonly header: Cells,
    names: FormColumns<K>,
  ) {
    const keys = header.map((cell) => columnNamed(cell, names));
    const isOnce = (key: K | null) => key !== null && keys.indexOf(key) === keys.lastIndexOf(key);
    this.at = new Map(keys.flatMap((key, i) => (key !== null && isOnce(key) ? [[key, i] as const] : [])));
    const first = keys.findIndex((key) => key !== null);
    this.unknown = header.filter((cell, i) => first >= 0 && i > first && cell !== '' && !isOnce(keys[i] ?? null));
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

function columnNamed<K extends string>(cell: string, names: FormColumns<K>): K | null {
  let bare = plain(cell);
  if (NUMBERED.test(bare)) return null;
  while (BEHIND.test(bare)) bare = bare.replace(BEHIND, '');
  let best: { readonly key: K; readonly length: number } | null = null;
  for (const key of Object.keys(names) as K[]) {
    for (const name of names[key] ?? []) {
      if (bare.endsWith(name) && name.length > (best?.length ?? 0)) best = { key, length: name.length };
    }
  }
  return best?.key ?? null;
}
