import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageEvent } from '@nestjs/common';
import type { AuditEntry, AuditTrail } from '#audit';
import type { DisclosureId } from '#kernel';

/** How often the trail is looked at, ms; a person does not notice half a second. */
const LOOK_EVERY = 400;
/** Proxies close a stream that is silent for long; every so many looks something is said: a comment, which has no id. */
const HEARTBEAT_LOOKS = 35;
const PAGE = 100;

/**
 * The audit entries of a disclosure as they are written, from after `afterSeq` on; ends when the process stops, or the
 * reader's session.
 */
export async function* followTrail(
  trail: AuditTrail,
  id: DisclosureId,
  afterSeq: number,
  stop: AbortSignal,
  stillIn: () => Promise<boolean>,
): AsyncGenerator<MessageEvent> {
  let seen = afterSeq;
  for (let looks = 0; !stop.aborted && (await stillIn()); looks++) {
    const entries = await trail.ofDisclosure(id, { afterSeq: seen, limit: PAGE });
    for (const entry of entries) {
      seen = entry.seq;
      yield eventOf(entry);
    }
    if (entries.length === 0 && looks % HEARTBEAT_LOOKS === 0) yield { comment: 'heartbeat' };
    if (entries.length < PAGE) await pause(stop);
  }
}

/** Being told to stop ends the wait early; anything else that ends it is a bug. */
async function pause(stop: AbortSignal): Promise<void> {
  await sleep(LOOK_EVERY, undefined, { signal: stop }).catch((error: unknown) => {
    if (!stop.aborted) throw error;
  });
}

function eventOf({ seq, action, revision, at, details }: AuditEntry): MessageEvent {
  return { id: `${seq}`, type: 'step', data: { seq, action, revision, at: at.toISOString(), details } };
}
