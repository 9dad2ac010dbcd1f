import type { NewAuditEntry } from '#audit';
import type { AccountId, DisclosureId } from '#kernel';
import { newId } from '#platform';

export function anEntry(change: Partial<NewAuditEntry> = {}): NewAuditEntry {
  return {
    disclosureId: newId<'disclosure'>() as DisclosureId,
    actorId: newId<'account'>() as AccountId,
    action: 'disclosure.returned',
    revision: 1,
    reason: '表一与表四不一致，请核对',
    details: { from: 'in_review', to: 'returned', comments: ['“三公”经费'] },
    at: new Date('2024-09-30T08:15:30.123Z'),
    requestId: newId<'request'>(),
    ...change,
  };
}
