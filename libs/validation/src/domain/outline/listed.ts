import type { ContentsEntry, DisclosureDocument } from '#contracts';
import { numberOf } from './numerals.js';

/** The 目录 of one part. */
export interface ListedPart {
  readonly entry: ContentsEntry;
  /** Numbered entries only: a line without number may be the rest of the title above it. */
  readonly sections: readonly ContentsEntry[];
}

export function listedParts({ contents }: DisclosureDocument): readonly ListedPart[] {
  const parts: { entry: ContentsEntry; sections: ContentsEntry[] }[] = [];
  for (const entry of contents) {
    if (entry.level === 0) parts.push({ entry, sections: [] });
    else if (numberOf(entry.number) !== null) parts.at(-1)?.sections.push(entry);
  }
  return parts;
}

/** Tables have rules of their own, and 附件 may be files of their own. */
export function isOfTables({ entry: { title } }: ListedPart): boolean {
  return /决算(公开)?表|报表|附件|附表/.test(title.replace(/\s/g, ''));
}
