import type { ContentsEntry, PartContent, SectionContent } from '#contracts';
import { once } from '#kernel';
import type { Body } from './body.js';
import { isOfTables, type ListedPart, listedParts } from './listed.js';
import { isNearTitle } from './titles.js';

/** An entry of the 目录 that stands nowhere in the body, and the part in which it should. */
export interface Unwritten {
  readonly entry: ContentsEntry;
  readonly part: PartContent | undefined;
}

export interface Unwritings {
  readonly unwritten: readonly Unwritten[];
  /** Parts of which most entries are not found: they were not read well enough to accuse anybody. */
  readonly unread: readonly ListedPart[];
}

export const unwrittenEntries = once((body: Body): Unwritings => {
  const listed = listedParts(body.document).filter((part) => !isOfTables(part));
  const found = listed.filter(({ entry }) => body.partOf(entry));
  const missing = listed.filter((part) => !found.includes(part) && isMissing(part, body));
  const judged = found.map((part) => ({ part, absent: absentFrom(part, body) }));
  const isRead = ({ part, absent }: (typeof judged)[number]) => absent.length * 2 <= part.sections.length;
  return {
    unwritten: [
      ...judged.filter(isRead).flatMap(({ absent }) => absent),
      ...(found.length * 2 > listed.length ? missing.map(({ entry }) => ({ entry, part: undefined })) : []),
    ],
    unread: judged.filter((part) => !isRead(part)).map(({ part }) => part),
  };
});

function isMissing({ entry, sections }: ListedPart, body: Body): boolean {
  return [{ title: entry.title, number: '' }, ...sections].every(
    (e) => !body.hasSection(e.title) && !body.mayMention(e),
  );
}

/** An entry that names a table or form is passed over: those have rules of their own. */
function absentFrom({ entry, sections }: ListedPart, body: Body): readonly Unwritten[] {
  const part = body.partOf(entry);
  return sections
    .filter(({ title }) => !title.endsWith('表'))
    .filter((listed) => !stands(listed, part, body))
    .map((listed) => ({ entry: listed, part }));
}

function stands(entry: ContentsEntry, part: PartContent | undefined, body: Body): boolean {
  if (body.hasSection(entry.title) || body.mayMention(entry)) return true;
  if (part?.sections.some((section) => isWordedOtherwise(entry, section, body))) return true;
  const sameNumber = part?.sections.find((section) => section.number === entry.number);
  if (!sameNumber) return false;
  return sameNumber.title.includes(entry.title) || entry.title.includes(sameNumber.title);
}

/** A section whose title is nearly the entry's, and no other entry's. */
export function isWordedOtherwise(entry: ContentsEntry, { title }: SectionContent, body: Body): boolean {
  return isNearTitle(entry.title, title, body.document.identity.department) && !body.contents.has(title);
}
