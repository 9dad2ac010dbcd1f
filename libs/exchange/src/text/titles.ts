import type { TableTemplate } from '#template';
import type { Line } from './lines.js';
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

const FORM = /自评价?(结果|情况|得分|评分)?表(\(.*\))?$/;
const LONGEST_FORM_TITLE = 120;
/** A sentence that ends so only speaks of a form. */
const SENTENCE = /[。,;]|详见|见附|^未识别/;

/** 绩效自评表, on a line of its own or alone in a row of its table; null where a line is no title of a form. */
export function formTitle({ text, plain: bare, cells, mark, grid }: Line): string | null {
  if (mark === 'text' || text.length > LONGEST_FORM_TITLE) return null;
  if (cells !== null && (grid === null || cells.filter((cell) => cell !== '').length !== 1)) return null;
  return FORM.test(bare) && !SENTENCE.test(bare) ? text : null;
}
