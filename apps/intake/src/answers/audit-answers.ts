import type { AuditEntry } from '#audit';
import { ANYTHING, about, HASH, ID, objectOf, orNull, page, TEXT, TIME, WHOLE } from './schema.js';

export const AUDIT_ANSWERS = {
  AuditEntry: objectOf<AuditEntry>({
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
  }),
  Trail: page('AuditEntry', WHOLE),
  AuditPage: page('AuditEntry'),
  ProgressEvents: about(
    '每条审计记录一个 step 事件，id 为其序号 · one `step` event per audit entry, its number is the event’s id',
    TEXT,
  ),
};
