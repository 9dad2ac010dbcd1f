import type { DataSource } from 'typeorm';
import { type Person, visibleDepartments } from '#cycle';
import { type Clock, done, type Outcome, type Page, pageOf, readCursor } from '#kernel';
import type { WorkFilter, WorkItem } from '../domain/work.js';
import type { WorkListRepository } from '../persistence/work-list.repository.js';

export interface WorkAsked extends WorkFilter {
  readonly limit: number;
  readonly after?: string;
}

/** 审核待办 of the departments that the reader may look into, what is most at risk first. */
export class ListWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: WorkListRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    reader: Person,
    { limit, after: place, ...filter }: WorkAsked,
  ): Promise<Outcome<Page<WorkItem>, 'LIST.BAD_CURSOR'>> {
    const after = readCursor(place, ['number', 'id']);
    if (!after.ok) return after;
    const items = await this.work.list(this.dataSource.manager, {
      filter,
      departments: visibleDepartments(reader),
      reader: (reader.actsFor ?? reader).accountId,
      after: after.value,
      limit: limit + 1,
    });
    return done(pageOf(items, limit, (item) => [`${item.risk.points}`, item.id], this.clock.now()));
  }
}
