import { distance } from '../text/distance.js';
import { letters, withoutNumber } from '../text/letters.js';
import { remembered } from '../text/remembered.js';

/** A title or sentence without number, remark in brackets, department, year and words that titles carry at will. */
export function bareTitle(title: string, department: string): string {
  return bareOf(`${department}\n${title}`);
}

const bareOf = remembered((both) => {
  const at = both.indexOf('\n');
  const [department, title] = [both.slice(0, at), both.slice(at + 1)];
  return letters(withoutNumber(title).replace(/\([^()]*\)?$/, ''))
    .replaceAll(letters(department) || '\u0000', '')
    .replace(/(19|20)\d\d(年度?)?/g, '')
    .replace(/^本?(部门|单位)/, '')
    .replace(/的|情况|说明/g, '');
});

/** What is left when 支出 and 决算, which nearly every title has, are left out too. */
export function coreTitle(title: string, department: string): string {
  return coreOf(bareTitle(title, department));
}

const coreOf = remembered((bare) => bare.replace(/支出|决算|部门|单位/g, ''));

/** Shorter cores say too little to know a section by. */
const TELLING = 3;

export function isSameTitle(one: string, other: string, department: string): boolean {
  if (bareTitle(one, department) === bareTitle(other, department)) return true;
  const core = coreTitle(one, department);
  return core.length >= TELLING && core === coreTitle(other, department);
}

/** Titles so long that one word more or less is another wording, not another section. */
const LONG = 8;
const ONE_WORD = 2;

export function isNearTitle(one: string, other: string, department: string): boolean {
  const [a, b] = [one, other].map((title) => bareTitle(title, department));
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < LONG) return false;
  return distance(a, b) <= ONE_WORD;
}
