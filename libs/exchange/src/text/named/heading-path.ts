import { bareWord } from './words.js';

/** What a column is about, and whether it holds what was planned or what was spent. */
export interface HeadingPath {
  readonly subject: readonly string[];
  readonly money: 'budget' | 'final' | null;
}

const BUDGET = /(年初|全年|调整后?)?预算(统计)?(数|金额)$|^(年初|全年|调整后?)?预算$/;
const FINAL = /(支出)?决算(统计)?(数|金额)$|^(支出)?决算$|^(金额|数额)$/;
const SUM = /^(合计|小计|总计)$/;
/** Heads a part of a table and says no more. */
const SIDE = /^(收入|支出|项目|(人员|公用)经费)$/;
/** Another year's figures, or differences. */
const FOREIGN = /上年|上一年|增减|比例|占比/;

export function headingPath(words: readonly string[]): HeadingPath {
  const money = words.some((word) => BUDGET.test(word)) ? 'budget' : words.some((w) => FINAL.test(w)) ? 'final' : null;
  const subject = words.map((word) => word.replace(BUDGET, '').replace(FINAL, '')).filter((word) => word !== '');
  return { subject, money };
}

/** "本年支出/小计" as a pack writes it. */
export function writtenPath(text: string): HeadingPath {
  return headingPath(text.split('/').map(bareWord));
}

/**
 * How many headings stand above what the known path says: 0 is the same path. Null where it is another column. Whether a
 * heading's own sum is called 合计 or 小计, or not at all, is no difference.
 */
export function distance(printed: HeadingPath, known: HeadingPath): number | null {
  if ((printed.money === 'budget') !== (known.money === 'budget')) return null;
  const found = withoutSum(printed.subject).flatMap((own) =>
    withoutSum(known.subject).flatMap((other) => beyond(own, other) ?? []),
  );
  return found.length === 0 ? null : Math.min(...found);
}

function withoutSum(subject: readonly string[]): readonly (readonly string[])[] {
  return subject.length > 1 && SUM.test(subject.at(-1) ?? '') ? [subject, subject.slice(0, -1)] : [subject];
}

function beyond(own: readonly string[], known: readonly string[]): number | null {
  const above = own.slice(0, own.length - known.length);
  const ends = own.length >= known.length && known.every((word, i) => own[above.length + i] === word);
  if (!ends || above.some((word) => FOREIGN.test(word))) return null;
  return known.length === 0 && !above.every((word) => SIDE.test(word)) ? null : above.length;
}
