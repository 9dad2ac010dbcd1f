import type { Loss, TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import { type TableTemplate, TOTAL_ROW } from '#template';
import { joinReads, type RowsRead, readFigures, unplaced } from '../row-reader.js';
import { isPrintedAmount } from '../tidy.js';
import type { GridRow } from './grid-row.js';
import { type NamedBlock, strayFigures, textIn, textsIn } from './named-block.js';
import { type Label, SubjectLabels } from './subject-labels.js';
import { bareWord, isTotalWord } from './words.js';

/** Rows of subjects by their codes, with 合计 wherever it stands. */
export function readNamedCoded(blocks: readonly NamedBlock[], template: TableTemplate, unit: MoneyUnit): RowsRead {
  const rows = new CodedRows(template, unit);
  for (const block of blocks) {
    rows.takeHeader(block);
    for (const row of block.body) rows.take(row, block);
  }
  return joinReads(rows.reads);
}

class CodedRows {
  readonly reads: RowsRead[] = [];
  private readonly labels = new SubjectLabels();
  private readonly taken = new Map<string, number>();
  private unnamed = 0;

  constructor(
    private readonly template: TableTemplate,
    private readonly unit: MoneyUnit,
  ) {}

  /** The last line of a header may begin with 合计, where an empty table keeps its total. */
  takeHeader({ header, labels }: NamedBlock): void {
    const last = header.at(-1);
    const total = last && labels.flatMap((column) => textsIn(last, column)).find((text) => isTotalWord(bareWord(text)));
    if (total) this.add({ code: null, name: total, isTotal: true }, TOTAL_ROW, {}, []);
  }

  take(row: GridRow, block: NamedBlock): void {
    const label = this.labels.next(row, block.labels);
    const texts = [...block.money].map(([key, column]) => [key, textIn(row, column)] as const);
    const isBlank = texts.every(([, text]) => text === '') && !row.cells.some(isPrintedAmount);
    if (isBlank && this.goesOn(label)) {
      this.continueName(label);
      return;
    }
    const key = this.keyOf(label);
    const { cells, losses } = readFigures(texts, this.unit, { template: this.template, row: key });
    const name = `${label.code ?? ''} ${label.name ?? ''}`.trim();
    const stray = strayFigures(row, block).map((figure) => unplaced(this.template, name, figure));
    this.add(label, key, cells, [...losses, ...stray]);
  }

  private add({ code, name }: Label, key: string, cells: TableRow['cells'], losses: readonly Loss[]): void {
    this.reads.push({ rows: [{ key, code, name, cells }], losses });
  }

  /** A line with words only goes on with the name that was too long for the line before. */
  private goesOn({ code, isTotal }: Label): boolean {
    return !isTotal && (code === null || code === this.reads.at(-1)?.rows[0]?.code);
  }

  private continueName({ name }: Label): void {
    const last = this.reads.at(-1);
    const row = last?.rows[0];
    if (!row || row.code === null || name === null || !/\p{Script=Han}/u.test(name)) return;
    this.reads.splice(-1, 1, { rows: [{ ...row, name: `${row.name ?? ''}${name}` }], losses: last.losses });
  }

  private keyOf({ code, isTotal }: Label): string {
    const key = code ?? (isTotal ? TOTAL_ROW : null);
    const times = (this.taken.get(key ?? '') ?? 0) + 1;
    if (key === null || (key === TOTAL_ROW && times > 1)) return `unnamed-${++this.unnamed}`;
    this.taken.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  }
}
