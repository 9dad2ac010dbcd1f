import type { EntityManager } from 'typeorm';

/** What the sentences about a disclosure name. */
export interface DisclosureFacts {
  readonly departmentId: string;
  readonly departmentCode: string;
  readonly department: string;
  readonly year: number;
  readonly publishAt: Date | null;
}

/** Facts about what happened, as other stages have recorded them. */
export class EventRepository {
  async factsOf(manager: EntityManager, disclosureId: string): Promise<DisclosureFacts | null> {
    const [row]: DisclosureFacts[] = await manager.query(
      `select p.id as "departmentId", p.code as "departmentCode", p.name as department, c.fiscal_year as year,
         d.publish_at as "publishAt"
       from gongkai.disclosure d
         join gongkai.department p on p.id = d.department_id
         join gongkai.cycle c on c.id = d.cycle_id
       where d.id = $1`,
      [disclosureId],
    );
    return row ?? null;
  }
}
