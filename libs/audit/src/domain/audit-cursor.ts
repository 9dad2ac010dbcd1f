import { parseId } from '#kernel';
import type { AuditEntry, ChainId } from './entry.js';

/** A place in the list of all entries: that of one entry. */
export type AuditCursor = Pick<AuditEntry, 'at' | 'disclosureId' | 'seq'>;

export function printCursor({ at, disclosureId, seq }: AuditCursor): string {
  return `${at.toISOString()}_${disclosureId}_${seq}`;
}

/** Years of four digits: others are beyond what the database can hold. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Null for a text that `printCursor` did not make. */
export function parseCursor(text: string): AuditCursor | null {
  const [time = '', id = '', number = ''] = text.split('_');
  const at = new Date(time);
  const disclosureId = parseId<'disclosure'>(id) as ChainId | null;
  if (!TIME.test(time) || Number.isNaN(at.getTime()) || disclosureId === null || !/^\d{1,9}$/.test(number)) return null;
  return { at, disclosureId, seq: Number(number) };
}
