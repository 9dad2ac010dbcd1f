import type { Indicator } from '#contracts';
import type { FormTemplate, IndicatorColumn } from '#template';
import type { Cells } from '../row-reader.js';
import { plain, tidyName } from '../tidy.js';
import { Columns } from './columns.js';
import { targetOf, withUnit } from './target.js';

/** Without which a header is none of indicators. */
const ESSENTIAL: readonly IndicatorColumn[] = ['name', 'target', 'actual', 'score'];
const LEVELS: readonly IndicatorColumn[] = ['level1', 'level2'];
/** Columns that are often blank, so that a line that lost cells cannot be counted from the right. */
const OFTEN_BLANK: readonly IndicatorColumn[] = ['reason', 'sign', 'unit'];

export type Levels = Pick<Indicator, 'level1' | 'level2'>;

/** The columns of indicator lines, as the header above them names them. */
export class IndicatorColumns {
  private readonly columns: Columns<IndicatorColumn>;

  constructor(
    header: Cells,
    private readonly template: FormTemplate,
  ) {
    this.columns = new Columns(header, template.indicatorColumns);
  }

  get isHeader(): boolean {
    return this.columns.has('name');
  }

  get isWhole(): boolean {
    return this.columns.has(...ESSENTIAL);
  }

  get header(): Cells {
    return this.columns.header;
  }

  get unknown(): readonly string[] {
    return this.columns.unknown;
  }

  /** Is it the same header, printed again on the next page? */
  isAgain({ columns: { header } }: IndicatorColumns): boolean {
    const [head = '', ...others] = this.columns.header;
    return others.join('\t') === header.slice(1).join('\t') && (head === header[0] || head === '');
  }

  /** Is the line a header of its own, or the upper half of one? */
  isHeaderLike(cells: Cells): boolean {
    const texts = cells.filter((cell) => cell !== '');
    return new Columns(texts, this.template.indicatorColumns).keys.length > texts.length / 2;
  }

  /**
   * Under the header cell by cell where the line is as long as it and has a name in its place; else from the right,
   * since the columns on the left are merged over several lines and missing in all but the first. Null where neither
   * tells which cell is which.
   */
  read(cells: Cells, above: Levels): Indicator | null {
    if (this.isAligned(cells)) return this.make((field) => this.columns.text(cells, field), above);
    const fields = this.columns.keys.filter((field) => !LEVELS.includes(field));
    const texts = cells.filter((cell) => cell !== '');
    if (texts.length < fields.length || fields.some((field) => OFTEN_BLANK.includes(field))) return null;
    const own = texts.slice(-fields.length);
    const value = (field: IndicatorColumn) => own[fields.indexOf(field)] ?? '';
    if (!this.template.prescribed && !this.isPlausible(value)) return null;
    const levels = texts.slice(0, -fields.length).filter((text) => /指标$/.test(plain(text)));
    return this.make((field) => {
      if (field === 'level1') return levels.at(-2) ?? '';
      return field === 'level2' ? (levels.at(-1) ?? '') : value(field);
    }, above);
  }

  /** 一级指标 and 二级指标 of a line, printed in it or merged over it from above. */
  levels(cells: Cells, above: Levels): Levels {
    return levelsOf((field) => this.columns.text(cells, field), above);
  }

  /** A line of the form as it is printed before anybody fills it in: "指标 2", "……". */
  isEmpty(cells: Cells): boolean {
    const own = ['target', 'actual', 'weight', 'score', 'reason'] as const;
    return cells.length === this.columns.width && own.every((field) => this.columns.text(cells, field) === '');
  }

  private isAligned(cells: Cells): boolean {
    if (cells.length !== this.columns.width || this.columns.text(cells, 'name') === '') return false;
    const value = (field: IndicatorColumn) => this.columns.text(cells, field);
    const levels = LEVELS.map((field) => plain(value(field)));
    const areLevels = levels.every((text) => text === '' || /指标/.test(text));
    if (this.template.prescribed) return areLevels;
    return this.columns.keys.every((field) => isWithin(field, value(field))) && (areLevels || this.isPlausible(value));
  }

  /** Points stand where points should, and no 一级指标 where the name should. */
  private isPlausible(value: (field: IndicatorColumn) => string): boolean {
    const points = (['weight', 'score'] as const).filter((field) => this.columns.has(field)).map(value);
    return points.every((text) => POINTS.test(plain(text))) && !/指标$/.test(plain(value('name')));
  }

  private make(value: (field: IndicatorColumn) => string, above: Levels): Indicator {
    return {
      ...levelsOf(value, above),
      name: tidyName(value('name')),
      weight: this.columns.has('weight') ? value('weight') : null,
      target: targetOf(value('sign'), tidyName(value('target')), value('unit')),
      actual: withUnit(tidyName(value('actual')), value('unit')),
      score: value('score'),
      ...(this.columns.has('reason') ? { reason: tidyName(value('reason')) } : {}),
    };
  }
}

const POINTS = /^\d+(\.\d+)?分?$/;

/** No longer than the document's field may be. */
function isWithin(field: IndicatorColumn, text: string): boolean {
  return text.length <= (LONGEST[field] ?? 300);
}

const LONGEST: Readonly<Partial<Record<IndicatorColumn, number>>> = {
  name: 500,
  target: 1_500,
  actual: 1_500,
  reason: 20_000,
};

function levelsOf(value: (field: IndicatorColumn) => string, above: Levels): Levels {
  return { level1: tidyName(value('level1')) || above.level1, level2: tidyName(value('level2')) || above.level2 };
}
