import type { Message } from '../problem.js';

/** Codes of audit. */
export const AUDIT_MESSAGES = {
  'AUDIT.ENTRY_ALTERED': {
    zh: '公开 {disclosureId} 的第 {seq} 条审计记录与其哈希不符：内容被改动过。请保全数据库并与备份核对。',
    en: 'Audit entry {seq} of disclosure {disclosureId} does not match its hash: it was altered. Preserve the database and compare it with a backup.',
  },
  'AUDIT.ENTRY_MISSING': {
    zh: '公开 {disclosureId} 缺少第 {seq} 条审计记录：记录被删除过。请保全数据库并与备份核对。',
    en: 'Audit entry {seq} of disclosure {disclosureId} is missing: it was deleted. Preserve the database and compare it with a backup.',
  },
  'AUDIT.TAIL_MISSING': {
    zh: '公开 {disclosureId} 自第 {seq} 条起的审计记录不见了：末尾被删除过。请保全数据库并与备份核对。',
    en: 'The audit entries of disclosure {disclosureId} from {seq} on are gone: the end was deleted. Preserve the database and compare it with a backup.',
  },
  'AUDIT.LAST_ENTRY_REPLACED': {
    zh: '公开 {disclosureId} 的最后一条审计记录（第 {seq} 条）不是当时写入的那一条。请保全数据库并与备份核对。',
    en: 'The last audit entry ({seq}) of disclosure {disclosureId} is not the one that was written. Preserve the database and compare it with a backup.',
  },
  'AUDIT.HEAD_MISSING': {
    zh: '公开 {disclosureId} 的审计链（至第 {seq} 条）没有链尾登记：登记被删除，或记录是绕过系统写入的。请保全数据库并与备份核对。',
    en: 'The audit chain of disclosure {disclosureId} (up to entry {seq}) has no registered end: it was deleted, or the entries were written past the system. Preserve the database and compare it with a backup.',
  },
  'AUDIT.CURSOR_INVALID': {
    zh: '翻页位置“{after}”无效。请从第一页重新开始。',
    en: '“{after}” is not a place in the list. Start again from the first page.',
    status: 400,
  },
} as const satisfies Record<string, Message>;
