import type { EntityManager } from 'typeorm';
import type { DisclosureDocument, Place } from '#contracts';
import { DocumentIndex, sentencesOf, textAt } from '#entry';
import { done, type Outcome, refused } from '#kernel';
import type { RevisionRepository } from '#submission';
import { builtInPack, type CompiledPack } from '#template';
import type { NewComment, PinnedComment, PlaceNow } from '../domain/comment.js';

/** What stands where in the latest revision of a disclosure. */
export class LatestPlaces {
  constructor(private readonly revisions: RevisionRepository) {}

  /** Each comment with what it is about; refused where its place is not in the document. */
  async pin(
    manager: EntityManager,
    disclosureId: string,
    revision: number,
    comments: readonly NewComment[],
  ): Promise<Outcome<readonly PinnedComment[], 'REVIEW.NO_SUCH_PLACE'>> {
    if (comments.length === 0) return done([]);
    const at = await this.read(manager, disclosureId, revision);
    const pinned: PinnedComment[] = [];
    for (const comment of comments) {
      const value = at(comment.place).value;
      if (value === null) return refused('REVIEW.NO_SUCH_PLACE', { place: describe(comment.place), revision });
      pinned.push({ ...comment, value });
    }
    return done(pinned);
  }

  async read(manager: EntityManager, disclosureId: string, revision: number): Promise<(place: Place) => PlaceNow> {
    const view = await this.revisions.read(manager, disclosureId, revision);
    if (!view) return () => ({ value: null, sentences: [] });
    const pack = await builtInPack(view.document.pack.id);
    return (place) => placeNow(view.document, place, pack);
  }
}

function placeNow(document: DisclosureDocument, place: Place, pack: CompiledPack): PlaceNow {
  const section = place.kind === 'sentence' ? new DocumentIndex(document).section(place.section) : undefined;
  return { value: textAt(document, place, pack), sentences: section ? sentencesOf(section) : [] };
}

/** "summary/income-total/c1" */
function describe({ kind: _, ...members }: Place): string {
  return Object.values(members).join('/');
}
