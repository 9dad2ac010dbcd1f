import type { DataSource } from 'typeorm';
import type { State } from '#contracts';
import { type Person, visibleDepartments } from '#cycle';
import { type Clock, done, type Outcome, type Page, pageOf, readCursor } from '#kernel';
import type { DisclosureItem } from '../domain/views.js';
import type { DisclosureViewRepository } from '../persistence/disclosure-view.repository.js';

export interface ListQuery {
  readonly cycleId?: string;
  readonly state?: State;
  readonly limit: number;
  readonly after?: string;
}

/** Disclosures of the departments that the reader may look into, by department code; a page costs the same wherever it lies. */
export class ListDisclosures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: DisclosureViewRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Person, query: ListQuery): Promise<Outcome<Page<DisclosureItem>, 'LIST.BAD_CURSOR'>> {
    const after = readCursor(query.after, ['text', 'id']);
    if (!after.ok) return after;
    const items = await this.views.list(this.dataSource.manager, {
      cycleId: query.cycleId ?? null,
      state: query.state ?? null,
      departments: visibleDepartments(actor),
      after: after.value,
      limit: query.limit + 1,
    });
    return done(pageOf(items, query.limit, (item) => [item.department.code, item.id], this.clock.now()));
  }
}
