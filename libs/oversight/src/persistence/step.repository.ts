import type { EntityManager } from 'typeorm';
import { STEP_NAMES, type StepEntry } from '../domain/timeline.js';

const LIST = `
  select seq, at, action, actor_id as "actorId", revision
  from gongkai.audit_entry where disclosure_id = $1 and seq > $2 and action = any ($3) order by seq limit $4`;

/** The steps of a disclosure as its audit trail tells them. */
export class StepRepository {
  list(manager: EntityManager, disclosureId: string, after: number, limit: number): Promise<StepEntry[]> {
    return manager.query(LIST, [disclosureId, after, STEP_NAMES, limit]);
  }
}
