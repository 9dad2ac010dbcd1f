import { plain } from './tidy.js';

/** Titles agree when year, department, punctuation and words without content of their own are left aside. */
export function sameTitle(template: string, printed: string, department: string): boolean {
  return bareTitle(template, department) === bareTitle(printed, department);
}

/** The title of a part may say more before what it is called everywhere: 某某局概况, 专业名词解释. */
export function endsWithTitle(template: string, printed: string, department: string): boolean {
  const [known, title] = [template, printed].map((text) =>
    withoutNames(text, department).replace(/(\([^()]*\)|。)$/, ''),
  );
  return known !== undefined && known !== '' && title?.endsWith(known) === true;
}

/** 总体情况 and 具体情况 say nothing without the section around them. */
export function isTelling(title: string): boolean {
  return bareTitle(title, '').length > 3;
}

function bareTitle(title: string, department: string): string {
  return withoutNames(title, department)
    .replace(/[:;,。]|安排的|专业|^关于/g, '')
    .replace(/(情况|的?说明)+$/, '');
}

function withoutNames(title: string, department: string): string {
  return plain(title.replace('{department}', '').replace('{year}', ''))
    .replaceAll(plain(department) || '\u0000', '')
    .replace(/^\d{4}|(?<=\D)\d{4}(?=年)/, '')
    .replace(/^年度?/, '')
    .replace(/部门|单位/g, '');
}
