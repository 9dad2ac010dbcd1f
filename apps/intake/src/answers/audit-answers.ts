import type { ToldEntry } from '#audit';
import { ANYTHING, about, BILINGUAL, HASH, ID, objectOf, orNull, page, TEXT, TIME, WHOLE } from './schema.js';

export const AUDIT_ANSWERS = {
  AuditEntry: objectOf<ToldEntry>({
    disclosureId: ID,
    seq: WHOLE,
    actorId: about('null：系统 · null: the system', orNull(ID)),
    action: TEXT,
    revision: orNull(WHOLE),
    reason: orNull(TEXT),
    details: ANYTHING,
    at: TIME,
    requestId: TEXT,
    hash: HASH,
    actorName: about('经办人姓名，系统为 null · name of who acted, null for the system', orNull(TEXT)),
    sentence: about('可读的一句话 · the entry as a sentence', BILINGUAL),
  }),
  Trail: page('AuditEntry', WHOLE),
  AuditPage: page('AuditEntry'),
  AuditLines: about(
    '每行一条记录的 JSON；"entry" 的原文即参与哈希的文本 · one JSON per line; the text of "entry" is what was hashed',
    TEXT,
  ),
  AuditTable: about('表格（CSV），不含可执行的公式 · a table, with nothing that runs as a formula', TEXT),
  ProgressEvents: about(
    '每条审计记录一个 step 事件，id 为其序号 · one `step` event per audit entry, its number is the event’s id',
    TEXT,
  ),
};
