import type { TableRow } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { plainProse } from './plain-prose.js';

/** 一般公共服务支出（类）财政事务（款）行政运行（项） as names from the outside in. */
export interface SubjectPath {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Names have brackets of their own: 政府办公厅（室）及相关机构事务. */
const OWN_BRACKET = '\\((?![类款项]\\))[^,。;:()\\d\\n]{1,12}\\)';
const MAJOR = `(?:[^,。;:、()\\d\\n]|${OWN_BRACKET}){2,30}`;
const MIDDLE = `(?:[^,。;:()\\d\\n]|${OWN_BRACKET}){2,40}`;
const PATH = new RegExp(`(${MAJOR})\\(类\\)(支出)?(?:(${MIDDLE})\\(款\\)(?:([^,。;:\\d\\n]{2,40}?)\\(项\\))?)?`, 'g');

const GOES_ON = /^[^,。;:\n]{0,60}\((款|项)\)/;

export function readSubjectPaths(text: string): readonly SubjectPath[] {
  return [...text.matchAll(PATH)].flatMap((match) => {
    const names = [match[1], match[3], match[4]].filter((name) => name !== undefined);
    const end = match.index + match[0].length;
    // A path that goes on in a way that cannot be read is not that of the subject above it.
    return GOES_ON.test(text.slice(end)) ? [] : [{ names, start: match.index, end }];
  });
}

/** Names are the same with or without 支出 at their end, whatever brackets and blanks they have. */
export function subjectName(name: string): string {
  return plainProse(name)
    .replace(/^.*(?=主要用于)/, '')
    .replace(/(?<=..)支出$/, '');
}

/** Tables in which a subject that the department spent on may stand under its name. */
const TABLES = ['expenditure', 'income', 'general-budget', 'government-fund'];

/** Code of the subject whose name, and whose parents' names, are those of the path; null where none or several have. */
export function codeOfSubject(names: readonly string[], about: string, book: FigureBook): string | null {
  for (const table of [about, ...TABLES]) {
    const codes = codesIn(table, names, book);
    if (codes.length > 0) return codes.length === 1 ? (codes[0] ?? null) : null;
  }
  return null;
}

function codesIn(table: string, names: readonly string[], book: FigureBook): readonly string[] {
  const rows = book.index.table(table)?.rows ?? [];
  const wanted = names.map(subjectName);
  const length = [3, 5, 7][wanted.length - 1] ?? 0;
  const hits = rows.filter(({ code, name }) => code?.length === length && subjectName(name ?? '') === wanted.at(-1));
  const sure = hits.length < 2 ? hits : hits.filter((row) => parentsMatch(row, wanted.slice(0, -1), rows));
  return [...new Set(sure.map((row) => row.code ?? ''))];
}

function parentsMatch(row: TableRow, parents: readonly string[], rows: readonly TableRow[]): boolean {
  return parents.every((name, i) => {
    const code = row.code?.slice(0, [3, 5][i]);
    const parent = rows.find((other) => other.code === code);
    return !parent || subjectName(parent.name ?? '') === name;
  });
}
