import { shanghaiTime } from '#kernel';
import { entryText } from './chain.js';
import type { StoredEntry } from './chain-check.js';
import type { ToldEntry } from './entry.js';

/** An entry as it is stored and as people read it. */
export interface ExportedEntry {
  readonly stored: StoredEntry;
  readonly told: ToldEntry;
}

/** One line of JSON. What stands after `"entry":` and before the last brace is the very text that was hashed. */
export function jsonLine({ stored }: ExportedEntry): string {
  return `{"hash":${JSON.stringify(stored.hash)},"entry":${entryText(stored, stored.seq)}}\n`;
}

/** What a spreadsheet takes for the beginning of a formula, also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/;

const COLUMNS = [
  ['链 chain', ({ told }) => told.disclosureId],
  ['序号 seq', ({ told }) => String(told.seq)],
  ['时间 time', ({ told }) => shanghaiTime(told.at)],
  ['事项 kind', ({ told }) => told.action],
  ['经办人 by', ({ told }) => told.actorName ?? told.actorId ?? '系统 system'],
  ['内容 what', ({ told }) => told.sentence.zh],
  ['稿次 revision', ({ told }) => String(told.revision ?? '')],
  ['原因 reason', ({ told }) => told.reason ?? ''],
  ['明细 details', ({ stored }) => String(stored.details)],
  ['请求 request', ({ told }) => told.requestId],
  ['哈希 hash', ({ told }) => told.hash],
] as const satisfies readonly (readonly [string, (entry: ExportedEntry) => string])[];

/** Begins with the mark by which spreadsheets know UTF-8. */
export const CSV_HEADER = `\uFEFF${COLUMNS.map(([title]) => csvCell(title)).join(',')}\r\n`;

export function csvLine(entry: ExportedEntry): string {
  return `${COLUMNS.map(([, read]) => csvCell(read(entry))).join(',')}\r\n`;
}

/** Always quoted; a text that would run as a formula is kept from it by an apostrophe. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
