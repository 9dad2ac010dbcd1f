import { isWithin } from '../text/distance.js';
import { letters, withoutNumber } from '../text/letters.js';
import { remembered } from '../text/remembered.js';

/** A title or sentence without number, remark in brackets, department, year and words that titles carry at will. */
export function bareTitle(title: string, department: string): string {
  if (reader.department !== department) reader = readerOf(department);
  return reader.read(title);
}

/** Of the department whose titles were compared last: a document's titles are compared many times over. */
let reader = readerOf('');

function readerOf(department: string) {
  const own = letters(department) || '\u0000';
  const read = remembered((title) =>
    letters(withoutNumber(title).replace(/\([^()]*\)?$/, ''))
      .replaceAll(own, '')
      .replace(/(19|20)\d\d(年度?)?/g, '')
      .replace(/^(关于)?本?(部门|单位)?/, '')
      .replace(/的|情况|说明/g, ''),
  );
  return { department, read };
}

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

/** Titles to look for another wording of them in. */
export class TitleSet {
  private readonly bare: ReadonlySet<string>;
  private readonly cores: ReadonlySet<string>;

  constructor(
    titles: readonly string[],
    private readonly department: string,
  ) {
    this.bare = new Set(titles.map((title) => bareTitle(title, department)));
    this.cores = new Set(titles.map((title) => coreTitle(title, department)).filter((core) => core.length >= TELLING));
  }

  /** Is the title the same as one of them? */
  has(title: string): boolean {
    return this.bare.has(bareTitle(title, this.department)) || this.cores.has(coreTitle(title, this.department));
  }
}

/** Titles so long that one word more or less is another wording, not another section. */
const LONG = 8;
const ONE_WORD = 2;

export function isNearTitle(one: string, other: string, department: string): boolean {
  const [a, b] = [one, other].map((title) => bareTitle(title, department));
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < LONG) return false;
  return isWithin(ONE_WORD, a, b);
}
