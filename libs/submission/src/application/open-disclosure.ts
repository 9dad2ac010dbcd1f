import type { DataSource, EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import type { DisclosureDocument } from '#contracts';
import type { CycleRepository, DepartmentRepository } from '#cycle';
import { inTransaction } from '#database';
import { blankDocument, canonicalDocument, hashOfCanonical } from '#entry';
import { type Clock, type DisclosureId, done, type Outcome, refused } from '#kernel';
import { newId } from '#platform';
import { builtInPack } from '#template';
import type { DisclosureRepository } from '../persistence/disclosure.repository.js';

export interface Opening {
  readonly cycleId: string;
  readonly departmentId: string;
  /** The first draft; without one it is the blank document of the cycle's template. */
  readonly document?: DisclosureDocument;
  readonly requestId: string;
}

type Opened = Outcome<{ readonly id: DisclosureId }, 'CYCLE.NOT_FOUND' | 'DEPARTMENT.NOT_FOUND'>;

/** A department enters a cycle with its first draft; entering again gives the disclosure that is there, unchanged. */
export class OpenDisclosure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cycles: CycleRepository,
    private readonly departments: DepartmentRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(opening: Opening): Promise<Opened> {
    return inTransaction(this.dataSource, (manager) => this.open(manager, opening));
  }

  private async open(manager: EntityManager, opening: Opening): Promise<Opened> {
    const { cycleId, departmentId } = opening;
    const there = await this.disclosures.ofDepartment(manager, cycleId, departmentId);
    if (there) return done({ id: there });
    const cycle = await this.cycles.find(manager, cycleId);
    if (!cycle) return refused('CYCLE.NOT_FOUND', { id: cycleId });
    const department = await this.departments.find(manager, departmentId);
    if (!department) return refused('DEPARTMENT.NOT_FOUND', { id: departmentId });
    const { region, fiscalYear, packId } = cycle;
    const first =
      opening.document ?? blankDocument(await builtInPack(packId), { department: department.name, region, fiscalYear });
    return done({ id: await this.write(manager, opening, first) });
  }

  private async write(manager: EntityManager, opening: Opening, first: DisclosureDocument): Promise<DisclosureId> {
    const { cycleId, departmentId, requestId } = opening;
    const document = canonicalDocument(first);
    const contentHash = hashOfCanonical(document);
    const at = this.clock.now();
    const id = newId<'disclosure'>();
    await this.disclosures.open(manager, { id, cycleId, departmentId, at, document, contentHash });
    await this.audit.append(manager, {
      disclosureId: id,
      actorId: null,
      action: 'disclosure.opened',
      revision: null,
      reason: null,
      details: { contentHash },
      at,
      requestId,
    });
    return id;
  }
}
