import { plain } from '../tidy.js';

const NUMBER = /^\(?([一二三四五六七八九十]{1,3}|\d{1,2})[)、.:]+/;
const YEAR = /^20\d\d年度?/;
const BEFORE = /^其中[:,]?/;
const UNIT = /\((单位:)?(万元|元)\)$/;
const MARKS = /[()、,.:;·\-—_/*]/g;

/** A heading or name for comparing: without number, year, unit, brackets and punctuation. */
export function bareWord(text: string): string {
  let bare = plain(text).replace(UNIT, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(NUMBER, '').replace(YEAR, '');
  }
  return bare.replace(MARKS, '');
}

/** The name of a row for comparing: also without 其中, which tells where it stands. */
export function bareName(text: string): string {
  return bareWord(bareWord(plain(text).replace(BEFORE, '')).replace(BEFORE, ''));
}

/** Heads columns of codes and names; no money stands under it. */
export function isLabelWord(text: string): boolean {
  return /(编码|代码|名称|分类|编号|行次|序号|按.*)$/.test(text) || /^(项目|科目|类|款|项|栏次|单位)$/.test(text);
}

/** What only a header says, in whichever row of it. */
export function isHeaderWord(text: string): boolean {
  return (
    isLabelWord(text) ||
    /(决算|预算|金额)数?$/.test(text) ||
    /^(收入|支出|合计|小计|(人员|公用)经费|(基本|项目)支出|(财政拨款)?三公经费(支出)?)$/.test(text)
  );
}

export function isTotalWord(text: string): boolean {
  return /^(本年(收入|支出))?(合计|总计)$/.test(text);
}
