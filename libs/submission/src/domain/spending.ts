import type { DisclosureDocument } from '#contracts';
import { DocumentIndex } from '#entry';
import { Amount } from '#kernel';

/** Packs differ in their columns, but not in these keys of the 收入支出决算总表; the second stands in for the first. */
const TABLE = 'summary';
const ROWS = ['expenditure-total', 'expenditure-grand-total'];

/** 支出合计 of a document in 元; null where it prints none that can be read. */
export function spendingOf(document: DisclosureDocument): string | null {
  const index = new DocumentIndex(document);
  const unit = index.table(TABLE)?.unit;
  const printed = ROWS.flatMap((row) => Object.values(index.row(TABLE, row)?.cells ?? {}))[0];
  if (unit === undefined || printed === undefined) return null;
  const amount = Amount.parse(printed, unit);
  return amount.ok ? amount.value.toString() : null;
}
