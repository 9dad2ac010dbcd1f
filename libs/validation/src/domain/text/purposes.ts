import { letters, plain } from './letters.js';
import type { Passage } from './passages.js';

/** "X（类）…（项）。…主要用于：…" */
export interface Purpose {
  readonly passage: Passage;
  /** 类 of the subject that the paragraph is about. */
  readonly major: string;
  /** Letters alone. */
  readonly words: string;
}

/** Shorter, or of none but these words, a purpose is the same for many subjects. */
const SHORTEST = 8;
const GENERAL =
  /人员|公用|经费|支出|基本|日常|运行|保障|单位|机关|行政|事业|部门|工资|福利|在职|退休|缴纳|缴费|项目|相关|其他|等|及|和|的|各项|费用?/g;

export function purposesIn(passages: readonly Passage[]): readonly Purpose[] {
  let major = '';
  let about: Passage | undefined;
  return passages.flatMap((passage) => {
    if (passage.section !== about?.section || passage.block !== about.block) major = '';
    about = passage;
    const text = plain(passage.text);
    major = majorIn(text) || major;
    const words = purposeIn(text);
    return major !== '' && words !== '' ? [{ passage, major: letters(major), words }] : [];
  });
}

/** 类 of the first subject that a text names; "" where it names none. */
function majorIn(text: string): string {
  const end = text.indexOf('(类)');
  return end < 0 ? '' : (/[^。;:,、.)]+$/.exec(text.slice(0, end))?.[0] ?? '');
}

/** What a text says that money was for, where it says anything in particular. */
function purposeIn(text: string): string {
  const said = /主要用于[:]?([^。;]+)/.exec(text)?.[1];
  if (said === undefined) return '';
  const words = letters(said.replace(/(年初|全年)?预算.*$/, ''));
  const isParticular = words.length >= SHORTEST && /\p{Script=Han}{2}/u.test(words.replace(GENERAL, ''));
  return isParticular ? words : '';
}
