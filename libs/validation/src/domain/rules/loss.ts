import { type Finding, type Loss, type LossCode, type Place, say, type Tier } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { findingId } from '../finding-id.js';
import { NOTHING, type Rule } from '../rule.js';

export const loss: Rule = {
  code: 'LOSS',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '文本完整：表、行、科目名称和数字都在',
    en: 'The text is whole: tables, rows, subject names and figures are there',
  },
  source: {
    zh: '预算法第七十五条：决算草案数据完整准确',
    en: 'Budget Law art. 75: final accounts are complete and exact',
  },
  check: (book) => ({ ...NOTHING, findings: book.losses.map((lost) => findingOf(lost, book)) }),
};

/**
 * A missing table or a figure that is no number must be mended. A row may have been lost by a conversion that the
 * department never saw, so it is asked about, not accused.
 */
const TIERS: Record<LossCode, Tier> = {
  'LOSS.TABLE_MISSING': 'blocking',
  'LOSS.CELL_UNREADABLE': 'blocking',
  'LOSS.FIGURE_UNPLACED': 'blocking',
  'LOSS.ROW_LABELS': 'explain',
  'LOSS.ROW_MISSING': 'explain',
  'LOSS.FORM_PART': 'explain',
};

function findingOf(lost: Loss, _book: FigureBook): Finding {
  const places = [placeOf(lost)];
  return {
    id: findingId(lost.code, 'loss', places),
    code: lost.code,
    tier: TIERS[lost.code],
    sentence: say(lost.code, lost.details),
    places,
    printed: null,
    expected: null,
    gap: null,
    tolerance: null,
    source: loss.source,
  };
}

function placeOf({ place }: Loss): Place {
  const { table = '', row, column, form } = place;
  if (form !== undefined) return { kind: 'form', form, field: '' };
  if (row === undefined) return { kind: 'table', table };
  return column === undefined ? { kind: 'row', table, row } : { kind: 'cell', table, row, column };
}
