import { BOUNDS } from '../source/bounds.js';
import { Unreadable } from '../source/unreadable.js';
import type { OfficeFile } from '../zip/office-file.js';
import type { XmlElement } from '../zip/read-xml.js';
import { shownNumber } from './number-format.js';
import { unescaped } from './shared-strings.js';

/** What cells refer to. */
export interface Lookup {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

/** A range of cells, 1-based, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet in which something is written, and its merged ranges. */
export interface Cells {
  /** By row, then by column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Range[];
  readonly formulas: number;
  /** Formulas whose result was never saved. */
  readonly blankFormulas: number;
}

/** Formulas are never computed: what was saved as their result is what people saw. */
export function readCells(file: OfficeFile, part: string, lookup: Lookup): Cells {
  const reader = new CellReader(lookup);
  file.readNeeded(part, {
    open: (element) => reader.open(element),
    text: (text, inside) => reader.text(text, inside),
    close: (name) => reader.close(name),
  });
  return reader;
}

class CellReader implements Cells {
  readonly rows = new Map<number, Map<number, string>>();
  readonly merges: Range[] = [];
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

  open({ name, attributes }: XmlElement): void {
    if (name === 'row') this.openRow(attributes.r);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isAid = true;
    else if (name === 'mergeCell') this.merge(rangeOf(attributes.ref));
  }

  text(text: string, inside: string): void {
    if (inside === 'v' || (inside === 't' && !this.isAid)) this.value += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isAid = false;
    if (name !== 'c') return;
    if (this.isFormula) this.formulas++;
    if (this.isFormula && this.value === '') this.blankFormulas++;
    const shown = this.shown();
    if (shown === '') return;
    const row = this.rows.get(this.row) ?? new Map<number, string>();
    this.rows.set(this.row, row.set(this.column, shown));
    if (++this.size > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
  }

  /** Rows and cells that do not say where they are follow the one before. */
  private openRow(number = String(this.row + 1)): void {
    if (!/^\d{1,7}$/.test(number)) throw new Unreadable('FILE.MALFORMED');
    this.row = Number(number);
    this.column = 0;
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

  private merge(range: Range): void {
    this.merges.push(range);
    if (this.merges.length > BOUNDS.lines) throw new Unreadable('FILE.TOO_COSTLY');
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

function rangeOf(ref = ''): Range {
  const [first = '', last = first] = ref.split(':');
  const { row: top, column: left } = addressOf(first);
  const { row: bottom, column: right } = addressOf(last);
  if (bottom < top || right < left) throw new Unreadable('FILE.MALFORMED');
  return { top, left, bottom, right };
}

/** "AB12" → row 12, column 28. The last cell of a sheet is XFD1048576. */
function addressOf(ref: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref) ?? [];
  if (letters === '') throw new Unreadable('FILE.MALFORMED');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
