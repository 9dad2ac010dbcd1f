import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, type Page, pageOf, readCursor } from '#kernel';
import type { PublishedItem } from '../domain/published.js';
import type { PublicationRepository } from '../persistence/publication.repository.js';

export interface PublishedQuery {
  readonly fiscalYear?: number;
  readonly limit: number;
  readonly after?: string;
}

/** Everything public now, the latest year first, then by department code. */
export class ListPublished {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publications: PublicationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ fiscalYear, limit, after }: PublishedQuery): Promise<Outcome<Page<PublishedItem>, 'LIST.BAD_CURSOR'>> {
    const place = readCursor(after, ['year', 'text', 'text']);
    if (!place.ok) return place;
    const items = await this.publications.list(this.dataSource.manager, {
      fiscalYear: fiscalYear ?? null,
      after: place.value,
      limit: limit + 1,
    });
    return done(pageOf(items, limit, keysOf, this.clock.now()));
  }
}

function keysOf({ fiscalYear, departmentCode, region }: PublishedItem): string[] {
  return [`${fiscalYear}`, departmentCode, region];
}
