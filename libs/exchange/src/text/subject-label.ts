import type { Cells } from './row-reader.js';
import { plain, tidyName } from './tidy.js';

/** 科目编码 and 科目名称 as printed; null where the source has lost them. */
export interface SubjectLabel {
  readonly code: string | null;
  readonly name: string | null;
}

const CODE = /^\d{3,12}$/;
const CODE_AND_NAME = /^([\d０-９]{3,12}) ?([^\d０-９].*)$/;

/** Code and name in whichever of the cells: apart, 类 款 项 in three cells, or both in one ("2010350 事业运行"). */
export function subjectLabel(cells: Cells): SubjectLabel {
  const digits = cells.map(plain).filter((cell) => /^\d+$/.test(cell));
  const name = tidyName(cells.filter((cell) => !/^\d*$/.test(plain(cell))).join(' '));
  const code = digits.join('');
  if (CODE.test(code)) return { code, name: name || null };
  const [, before, after] = CODE_AND_NAME.exec(name) ?? [];
  return before && after ? { code: before.normalize('NFKC'), name: after } : { code: null, name: name || null };
}
