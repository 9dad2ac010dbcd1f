import type { DataSource } from 'typeorm';
import { done, type Outcome, refused } from '#kernel';
import { builtInPack } from '#template';
import { atAGlance } from '#validation';
import type { PublishedView } from '../domain/published.js';
import type { PublicationRepository } from '../persistence/publication.repository.js';

/** A published disclosure: without a revision the one that is current, with one exactly that, for ever. */
export class ReadPublished {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publications: PublicationRepository,
  ) {}

  async run(
    departmentCode: string,
    fiscalYear: number,
    revision: number | null = null,
  ): Promise<Outcome<PublishedView, 'PUBLICATION.NOT_FOUND'>> {
    const published = await this.publications.read(this.dataSource.manager, departmentCode, fiscalYear, revision);
    if (!published) return refused('PUBLICATION.NOT_FOUND');
    const { document } = published;
    return done({ ...published, glance: atAGlance(document, await builtInPack(document.pack.id)) });
  }
}
