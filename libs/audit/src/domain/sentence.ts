import { AUDIT_KINDS, type AuditKind, type Bilingual, fillSlots } from '#contracts';
import type { AuditEntry } from './entry.js';

const SYSTEM: Bilingual = { zh: '系统', en: 'The system' };
const SOMEBODY: Bilingual = { zh: '某账号', en: 'An account' };

/** What the sentence needs of an entry. */
export type Sayable = Pick<AuditEntry, 'action' | 'actorId' | 'revision' | 'reason' | 'details'>;

/** The entry as one sentence, with its reason. A kind of a later version is said by its bare name. */
export function sentenceOf(entry: Sayable, actorName: string | null): Bilingual {
  const { action, actorId, revision, reason, details } = entry;
  const known: Bilingual = AUDIT_KINDS[action as AuditKind] ?? { zh: `{who}：${action}`, en: `{who}: ${action}` };
  const who = actorId === null ? SYSTEM : (actorName ?? SOMEBODY);
  const slots = { ...(isObject(details) ? details : {}), who, revision };
  const [zhReason, enReason] = reason ? [`原因：${reason}`, ` Reason: ${reason}`] : ['', ''];
  return { zh: fillSlots(known.zh, slots, 'zh') + zhReason, en: fillSlots(known.en, slots, 'en') + enReason };
}

function isObject(details: unknown): details is Record<string, unknown> {
  return typeof details === 'object' && details !== null && !Array.isArray(details);
}
