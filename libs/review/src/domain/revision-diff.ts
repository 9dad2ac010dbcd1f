import type { Finding } from '#contracts';
import { type DocumentDiff, type Piece, readableText } from '#entry';
import { basisOf } from '#submission';

/** 两稿对比: documents and findings. */
export interface RevisionDiff extends DocumentDiff {
  readonly from: number;
  readonly to: number;
  readonly findings: FindingsDiff;
}

export interface FindingsDiff {
  readonly new: readonly Finding[];
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly gone: readonly Finding[];
}

/** Findings are the same by their id; they have changed when they say something else. */
export function diffFindings(before: readonly Finding[], after: readonly Finding[]): FindingsDiff {
  const [old, now] = [byId(before), byId(after)];
  return {
    new: after.filter(({ id }) => !old.has(id)),
    changed: after.flatMap((finding) => {
      const earlier = old.get(finding.id);
      return earlier && basisOf(earlier) !== basisOf(finding) ? [{ before: earlier, after: finding }] : [];
    }),
    gone: before.filter(({ id }) => !now.has(id)),
  };
}

/** The text of sections as people read it. */
export function readable(diff: DocumentDiff): DocumentDiff {
  const changed = diff.sections.changed.map(({ section, pieces }) => ({
    section,
    pieces: pieces.flatMap(readablePiece),
  }));
  return { ...diff, sections: { ...diff.sections, changed } };
}

function readablePiece({ kind, text }: Piece): Piece[] {
  const read = readableText(text);
  return read === '' ? [] : [{ kind, text: read }];
}

function byId(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}
