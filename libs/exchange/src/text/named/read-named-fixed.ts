import type { Loss, TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { RowTemplate, TableTemplate } from '#template';
import { type RowsRead, readFigures, unplaced } from '../row-reader.js';
import { isPrintedAmount, tidyName } from '../tidy.js';
import type { GridRow } from './grid-row.js';
import { strayFigures, textIn } from './named-block.js';
import type { NamedSide } from './named-sides.js';
import { namesOf } from './row-names.js';
import { type Label, SubjectLabels } from './subject-labels.js';
import { bareName } from './words.js';

/** Rows that the template knows, by code or name, side by side; in the template's order. */
export function readNamedFixed(
  grids: readonly (readonly NamedSide[])[],
  template: TableTemplate,
  unit: MoneyUnit,
): RowsRead {
  const blocks = new Map<readonly RowTemplate[], NamedRows>();
  for (const side of grids.flat())
    if (!blocks.has(side.rows)) blocks.set(side.rows, new NamedRows(side.rows, template, unit));
  for (const sides of grids) {
    const labels = sides.map(() => new SubjectLabels());
    for (const row of sides[0]?.body ?? []) {
      const entries = sides.map((side, i): Entry => entryOf(row, side, labels[i]?.next(row, side.labels)));
      for (const entry of withTotals(entries)) blocks.get(entry.side.rows)?.take(entry);
    }
  }
  const all = [...blocks.values()];
  return { rows: all.flatMap((rows) => rows.inOrder()), losses: all.flatMap((rows) => rows.losses) };
}

/** What one side says in one line. */
interface Entry {
  readonly side: NamedSide;
  readonly code: string | null;
  readonly name: string;
  readonly texts: readonly (readonly [column: string, text: string])[];
  readonly stray: readonly string[];
}

function entryOf(row: GridRow, side: NamedSide, label: Label | undefined): Entry {
  const texts = [...side.money].map(([key, column]) => [key, textIn(row, column)] as const);
  const stray = strayFigures(row, side);
  return { side, code: label?.code ?? null, name: tidyName(label?.name ?? ''), texts, stray };
}

/** 公用经费合计 may lie over two groups of columns, its figure in the second, which has no name of its own. */
function withTotals(entries: readonly Entry[]): readonly Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    const isBehind = entry.code === null && entry.name === '' && last?.name.endsWith('合计') && isBlank(last);
    if (last && isBehind)
      joined[joined.length - 1] = { ...last, texts: entry.texts, stray: [...last.stray, ...entry.stray] };
    else joined.push(entry);
  }
  return joined;
}

function isBlank({ texts }: Entry): boolean {
  return texts.every(([, text]) => text === '');
}

class NamedRows {
  readonly losses: Loss[] = [];
  private readonly rows = new Map<RowTemplate, TableRow>();
  private last = -1;

  constructor(
    private readonly known: readonly RowTemplate[],
    private readonly template: TableTemplate,
    private readonly unit: MoneyUnit,
  ) {}

  take(entry: Entry): void {
    const row = this.find(entry);
    if (row) this.keep(row, entry);
    else for (const [column, text] of entry.texts) if (isPrintedAmount(text)) this.leave(entry, text, column);
    for (const figure of entry.stray) this.leave(entry, figure);
  }

  inOrder(): readonly TableRow[] {
    return this.known.flatMap((row) => this.rows.get(row) ?? []);
  }

  private keep(row: RowTemplate, { name, texts }: Entry): void {
    const { cells, losses } = readFigures(texts, this.unit, { template: this.template, row: row.key });
    this.rows.set(row, { key: row.key, code: row.code, name, cells });
    this.losses.push(...losses);
    this.last = this.known.indexOf(row);
  }

  /** By code where there is one, else by name. Of several rows with one name, the next below the row met last is meant. */
  private find({ code, name }: Entry): RowTemplate | undefined {
    const bare = bareName(name);
    const meant = (row: RowTemplate) =>
      code === null ? bare !== '' && namesOf(row).includes(bare) : row.code === code;
    const found = this.known.filter(meant);
    const free = found.filter((row) => !this.rows.has(row));
    return found.length === 1 ? free[0] : free.find((row) => this.known.indexOf(row) > this.last);
  }

  private leave({ code, name }: Entry, figure: string, column?: string): void {
    const loss = unplaced(this.template, `${code ?? ''} ${name}`.trim(), figure);
    this.losses.push(column === undefined ? loss : { ...loss, place: { ...loss.place, column } });
  }
}
