import type { DisclosureDocument } from '#contracts';
import { letters, plain, withoutNumber } from '../text/letters.js';
import { isGlossary, type Passage, passagesOf } from '../text/passages.js';

/** "X（类）Y（款）Z、W（项）" as the glossary explains it. */
export interface ExplainedSubject {
  readonly passage: Passage;
  /** Letters alone. */
  readonly major: string;
  readonly middle: string;
  /** Empty where the text stops at 款. */
  readonly items: readonly string[];
}

// Brackets within a name are dropped; those that name the level become marks.
const MARKED = /([^①②③。;:,]*)①([^①②③。;:,]*)②(?:([^①②③。;:]*)③)?/g;

export function explainedSubjects(document: DisclosureDocument): readonly ExplainedSubject[] {
  return glossaryOf(document).flatMap((passage) => {
    const marked = plain(withoutNumber(passage.text))
      .replace(/\(类\)/g, '①')
      .replace(/\(款\)/g, '②')
      .replace(/\(项\)/g, '③');
    return [...marked.matchAll(MARKED)].map(([, major = '', middle = '', items = '']) => ({
      passage,
      major: letters(major),
      middle: letters(middle),
      items: items
        .split(/[、,]/)
        .map(letters)
        .filter((item) => item !== ''),
    }));
  });
}

export function glossaryOf(document: DisclosureDocument): readonly Passage[] {
  return passagesOf(document).filter(({ part }) => isGlossary(part));
}
