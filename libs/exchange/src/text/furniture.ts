import type { MoneyUnit } from '#kernel';
import { plain, tidy } from './tidy.js';

/** What stands around a table beside its notes: 公开 01 表 · 部门：… · 金额单位：万元. */

const UNIT = '(?:金额)?单位[：:] ?(?:人民币)?(?:万元|元)';
const DEPARTMENT = /^(?:编制|填报|公开)?(?:部门|单位)(?:名称)?[：:] ?(\S.*)$/;

export function unitIn(text: string): MoneyUnit | null {
  if (!new RegExp(`^${UNIT}$`).test(text)) return null;
  return text.endsWith('万元') ? '万元' : '元';
}

export function departmentIn(text: string): string | null {
  return unitIn(text) === null ? (DEPARTMENT.exec(text)?.[1]?.replace(YEAR_BEHIND, '') ?? null) : null;
}

/** "编制单位：某局 2023年度" */
const YEAR_BEHIND = /\s20\d\d ?年度?$/;

/** "2023年度", "（2023年度）": between department and unit, or below a title. */
export function isYearAlone(text: string): boolean {
  return /^\(?20\d\d年度?\)?$/.test(plain(text));
}

/** "公开01表"; null where the text is something else. */
export function formNumberIn(text: string): string | null {
  const bare = plain(text);
  return /^公开\d+表$/.test(bare) ? bare : null;
}

export function isFurniture(text: string): boolean {
  return unitIn(text) !== null || departmentIn(text) !== null || formNumberIn(text) !== null;
}

const LONGEST = 200;
const SHARED = new RegExp(
  `^(公开 ?\\d+ ?表)? ?((?:编制|填报)?(?:部门|单位)(?:名称)?[：:].*?)? ?(${UNIT})? ?(公开 ?\\d+ ?表)?$`,
);

/** "部门：某局    金额单位：万元" is two lines that share one; any other line is itself. */
export function separateFurniture(raw: string): readonly string[] {
  if (raw.length > LONGEST) return [raw];
  const pieces = (SHARED.exec(tidy(raw)) ?? []).slice(1).filter((piece) => piece !== undefined && piece !== '');
  return pieces.length > 1 ? pieces : [raw];
}
