import { BOUNDS } from '../source/bounds.js';
import { Unreadable } from '../source/unreadable.js';
import type { OfficeFile } from '../zip/office-file.js';
import type { XmlElement, XmlListener } from '../zip/read-xml.js';
import type { Cells } from './cells.js';
import { shownNumber } from './number-format.js';
import { addressOf, type Range, rangeOf } from './range.js';
import { unescaped } from './shared-strings.js';

/** What cells refer to. */
export interface Lookup {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

const LAST_COLUMN = 16_384;

/** Formulas are never computed: what was saved as their result is what people saw. */
export function readCells(file: OfficeFile, part: string, lookup: Lookup): Cells {
  const reader = new CellReader(lookup);
  file.readNeeded(part, reader);
  return reader;
}

/** Listens to a sheet. */
class CellReader implements Cells, XmlListener {
  readonly texts = new Map<number, Map<number, string>>();
  readonly merges: Range[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  formulas = 0;
  blankFormulas = 0;
  private row = 0;
  private column = 0;
  private type = '';
  private style = '';
  private value = '';
  private isFormula = false;
  private isAid = false;
  private size = 0;

  constructor(private readonly lookup: Lookup) {}

  readonly open = ({ name, attributes }: XmlElement): void => {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isAid = true;
    else if (name === 'col') this.describeColumns(attributes);
    else if (name === 'mergeCell') this.merge(rangeOf(attributes.ref));
  };

  readonly text = (text: string, inside: string): void => {
    if (inside === 'v' || (inside === 't' && !this.isAid)) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'rPh') this.isAid = false;
    if (name === 'c') this.closeCell();
  };

  private describeColumns({ min, max, hidden }: XmlElement['attributes']): void {
    if (!isTrue(hidden)) return;
    for (let column = Number(min); column <= Math.min(Number(max), LAST_COLUMN); column++) {
      this.hiddenColumns.add(column);
    }
  }

  /** Rows and cells that do not say where they are follow the one before. */
  private openRow({ r = String(this.row + 1), hidden }: XmlElement['attributes']): void {
    if (!/^\d{1,7}$/.test(r)) throw new Unreadable('FILE.MALFORMED');
    this.row = Number(r);
    this.column = 0;
    if (isTrue(hidden)) this.hiddenRows.add(this.row);
  }

  private openCell({ r, t = 'n', s = '' }: XmlElement['attributes']): void {
    const at = r === undefined ? { row: this.row, column: this.column + 1 } : addressOf(r);
    this.row = at.row;
    this.column = at.column;
    this.type = t;
    this.style = s;
    this.value = '';
    this.isFormula = false;
  }

  private closeCell(): void {
    if (this.isFormula) this.formulas++;
    if (this.isFormula && this.value === '') this.blankFormulas++;
    const shown = this.shown();
    if (shown === '') return;
    const row = this.texts.get(this.row) ?? new Map<number, string>();
    this.texts.set(this.row, row.set(this.column, shown));
    if (++this.size > BOUNDS.cells || this.texts.size > BOUNDS.lines) throw new Unreadable('FILE.TOO_COSTLY');
  }

  private merge(range: Range): void {
    if (this.merges.push(range) > BOUNDS.lines) throw new Unreadable('FILE.TOO_COSTLY');
  }

  private shown(): string {
    if (this.value === '') return '';
    if (this.type === 'n') return shownNumber(this.value.trim(), this.format(), this.lookup.since1904);
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    if (this.type !== 's') return unescaped(this.value);
    const text = this.lookup.strings[Number(this.value)];
    if (text === undefined) throw new Unreadable('FILE.MALFORMED');
    return text;
  }

  private format(): string {
    return this.lookup.formats[Number(this.style)] ?? 'General';
  }
}

function isTrue(value = ''): boolean {
  return value === '1' || value === 'true';
}
