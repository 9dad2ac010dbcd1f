import type { FigureBook } from '../../figures/figure-book.js';
import { type ComposedParagraph, type ComposedSection, paragraphOf } from './composed.js';
import { noneOf } from './none.js';
import { governmentFund, stateCapital } from './other-budgets.js';
import { basic, byClass, byItem } from './subjects.js';
import { type Telling, yearsOf } from './telling.js';
import { threePublic, threePublicItems } from './three-public.js';
import { appropriation, EXPENDITURE_PARTS, INCOME_PARTS, overall, total, withShares } from './totals.js';
import { NOTHING_TYPED, type Typed } from './typed.js';

interface Composer {
  /** The table that the section explains. */
  readonly about: string;
  readonly compose: (telling: Telling) => readonly ComposedParagraph[];
}

/** The sections that figures decide, by their keys in every pack. */
const COMPOSERS: Readonly<Record<string, Composer>> = {
  'note-summary': { about: 'summary', compose: total('summary', '收、支总计') },
  'note-income': { about: 'income', compose: withShares('income', '本年收入合计', INCOME_PARTS) },
  'note-expenditure': { about: 'expenditure', compose: withShares('expenditure', '本年支出合计', EXPENDITURE_PARTS) },
  'note-appropriation-summary': { about: 'appropriation-summary', compose: appropriation },
  'note-general-budget-overall': { about: 'general-budget', compose: overall },
  'note-general-budget-structure': { about: 'general-budget', compose: byClass },
  'note-general-budget-detail': { about: 'general-budget', compose: byItem },
  'note-basic-detail': { about: 'basic-detail', compose: basic },
  'note-government-fund': { about: 'government-fund', compose: governmentFund },
  'note-state-capital': { about: 'state-capital', compose: stateCapital },
  'note-three-public-overall': { about: 'three-public', compose: threePublic },
  'note-three-public-detail': { about: 'three-public', compose: threePublicItems },
};

/**
 * Composes 情况说明 from the tables, and from last year's where the book has them, by the forms that the checks read.
 * A section whose figures are not there is left out; while no table has any, there is nothing to tell.
 */
export function composeNarrative(book: FigureBook, typed: Typed = NOTHING_TYPED): readonly ComposedSection[] {
  const years = yearsOf(book);
  const { now } = years;
  if (book.document.tables.every(({ key }) => now.isEmpty(key))) return [];
  return Object.entries(COMPOSERS).flatMap(([section, { about, compose }]) => {
    const none = noneOf(about, now);
    const paragraphs = none ? [paragraphOf(none)] : compose({ ...years, section, typed });
    return paragraphs.length > 0 ? [{ section, paragraphs }] : [];
  });
}
