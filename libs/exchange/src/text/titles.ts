import type { FormTemplate, TableTemplate } from '#template';
import { plain } from './tidy.js';

/** What may stand before a title: 一、 · （一） · 1. · 附件1： · 表1 · 附表一： · 公开01表 · 2023年度 · 部门. */
const BEFORE =
  /^([一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、)]|附件\d*[:.、]?|附?表(\d+[:.、]?|[一二三四五六七八九十]*[:.、])|公开\d+表[:.、]?|\d{4}年度?|部门|单位|[《<])/;
/** And behind it: （公开01表） · （按功能分类科目） · （分科目） · （续） · （空表） · （单位：万元）. */
const BEHIND =
  /(\((公开)?\d*表?\d*\)|公开\d+表|\([按分][^()单位]*\)|\(?续表?\)?|\(空表\)|\((本级|汇总|部门|单位)\)|\((金额)?单位:(万元|元)\)|\(\d{4}年度?\)|[》>])$/;

/** What is left before a title may be a department; with words of funds it is the title of another table. */
const DEPARTMENT = /^[\p{Script=Han}()]{0,40}$/u;
const OF_FUNDS = /预算|拨款|基金|资本|项目|基本|经费|采购|专户|收入|支出/;

/** A table is known by its title, with nothing before it but number, year and department. */
export function tableTitled(title: string, tables: readonly TableTemplate[], department: string): TableTemplate | null {
  const bare = bareTitle(title, department);
  let best: { readonly table: TableTemplate; readonly length: number } | null = null;
  for (const table of tables) {
    for (const known of [table.title, ...table.otherTitles].map(plain)) {
      const before = bare.slice(0, -known.length);
      if (!bare.endsWith(known) || !DEPARTMENT.test(before) || OF_FUNDS.test(before)) continue;
      if (known.length > (best?.length ?? 0)) best = { table, length: known.length };
    }
  }
  return best?.table ?? null;
}

function bareTitle(title: string, department: string): string {
  let bare = plain(title)
    .replaceAll(plain(department) || '\u0000', '')
    .replace('安排的', '');
  for (const around of [BEHIND, BEFORE]) while (around.test(bare)) bare = bare.replace(around, '');
  return bare;
}

/** Is it the title of the same table, which goes on or stands there once more? */
export function isSameTable(one: string, other: string, department: string): boolean {
  return bareTitle(one, department) === bareTitle(other, department);
}

/** 自评表: of the whole department (整体) or of one project. */
export function formTitled(title: string, forms: readonly FormTemplate[]): FormTemplate | null {
  const bare = plain(title);
  if (!/自评(结果)?表$/.test(bare)) return null;
  const scope = bare.includes('整体') ? 'whole' : 'project';
  return forms.find((form) => form.scope === scope) ?? null;
}
