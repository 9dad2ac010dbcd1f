import type { DataSource } from 'typeorm';
import type { DisclosureDocument } from '#contracts';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { DraftView, ReadDraft, RevisionRepository } from '#submission';
import { builtInPack } from '#template';
import { FigureBook } from '../domain/figures/figure-book.js';

/** A draft with its figures, beside those that the department published last year, where it did. */
interface ToldDraft {
  readonly draft: DraftView;
  readonly book: FigureBook;
}

/** Reads what a draft's narrative is composed from. */
export class ReadToldDraft {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readDraft: ReadDraft,
    private readonly revisions: RevisionRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<ToldDraft, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const draft = await this.readDraft.run(actor, id);
    if (!draft.ok) return draft;
    const { document } = draft.value;
    const last = await this.revisions.readLastYears(this.dataSource.manager, id);
    const previous = last && new FigureBook(last, await packOf(last));
    return done({ draft: draft.value, book: new FigureBook(document, await packOf(document), previous) });
  }
}

function packOf({ pack }: DisclosureDocument) {
  return builtInPack(pack.id);
}
