import type { Indicator } from '#contracts';
import type { Cells } from '../row-reader.js';
import { plain, tidyName } from '../tidy.js';

type Field = 'level1' | 'level2' | 'name' | 'weight' | 'target' | 'actual' | 'score';

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['level1', /^一级指标$/],
  ['level2', /^二级指标$/],
  ['name', /^三级指标$/],
  ['target', /目标值|\(A\)$/],
  ['actual', /完成值|\(B\)$/],
  ['weight', /权重|分值/],
  ['score', /得分/],
];

/** The columns of indicator lines, as the header above them names them. */
export class IndicatorColumns {
  private readonly at: ReadonlyMap<Field, number>;
  private readonly width: number;

  constructor(header: Cells) {
    const fields = header.map((cell) => FIELDS.find(([, pattern]) => pattern.test(plain(cell)))?.[0]);
    this.at = new Map(fields.flatMap((field, i) => (field ? [[field, i] as const] : [])));
    this.width = header.length;
  }

  /**
   * Under the header cell by cell where the line is as long as it and has a name in its place; else from the right,
   * since the columns on the left are merged over several lines and missing in all but the first. Null where neither
   * tells which cell is which.
   */
  read(cells: Cells, previous: Indicator | undefined): Indicator | null {
    if (this.isAligned(cells)) return this.make((field) => cells[this.at.get(field) ?? -1] ?? '', previous);
    const texts = cells.filter((cell) => cell !== '');
    const fields = [...this.at.keys()].filter((field) => field !== 'level1' && field !== 'level2');
    if (texts.length < fields.length) return null;
    const own = texts.slice(-fields.length);
    const levels = texts.slice(0, -fields.length).filter((text) => /指标$/.test(plain(text)));
    return this.make((field) => {
      if (field === 'level1') return levels.at(-2) ?? '';
      return field === 'level2' ? (levels.at(-1) ?? '') : (own[fields.indexOf(field)] ?? '');
    }, previous);
  }

  private isAligned(cells: Cells): boolean {
    const name = this.at.get('name') ?? -1;
    const [level2 = '', level1 = ''] = [this.at.get('level2'), this.at.get('level1')].map((i) => cells[i ?? -1] ?? '');
    const areLevels = [level1, level2].every((text) => text === '' || /指标/.test(plain(text)));
    return cells.length === this.width && (cells[name] ?? '') !== '' && areLevels;
  }

  private make(value: (field: Field) => string, previous: Indicator | undefined): Indicator {
    return {
      level1: tidyName(value('level1')) || (previous?.level1 ?? ''),
      level2: tidyName(value('level2')) || (previous?.level2 ?? ''),
      name: tidyName(value('name')),
      weight: this.at.has('weight') ? value('weight') : null,
      target: tidyName(value('target')),
      actual: tidyName(value('actual')),
      score: value('score'),
    };
  }
}
