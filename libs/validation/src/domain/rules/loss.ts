import { type Finding, type Loss, type LossCode, type NotChecked, type Place, say, type Tier } from '#contracts';
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
  example: {
    zh: '支出决算表的 21208 有金额，其下没有项级科目。',
    en: 'The table of expenditure has money under 21208 and no subject below it.',
  },
  check: (book) => ({
    ...NOTHING,
    findings: book.losses.flatMap((lost) => findingOf(lost) ?? []),
    notChecked: book.losses.flatMap((lost) => notUnderstood(lost) ?? []),
  }),
};

/**
 * A table, a row or a figure may have been lost by a conversion that the department never saw, so
 * it is asked about, not accused. What the template does not know is no fault of the document:
 * null, and told as not checked.
 */
const TIERS: Record<LossCode, Tier | null> = {
  'LOSS.TABLE_MISSING': 'explain',
  'LOSS.CELL_UNREADABLE': 'explain',
  'LOSS.FIGURE_UNPLACED': null,
  'LOSS.COLUMN_UNKNOWN': null,
  'LOSS.COLUMN_ABSENT': null,
  'LOSS.ROW_LABELS': 'explain',
  'LOSS.ROW_MISSING': 'explain',
  'LOSS.FORM_PART': 'explain',
  'LOSS.FORM_LINE': null,
  'LOSS.FORM_UNKNOWN': null,
};

function notUnderstood(lost: Loss): NotChecked | null {
  if (TIERS[lost.code] !== null) return null;
  const isSomewhere = Object.keys(lost.place).length > 0;
  return { code: lost.code, reason: say(lost.code, lost.details), places: isSomewhere ? [placeOf(lost)] : [] };
}

function findingOf(lost: Loss): Finding | null {
  const places = [placeOf(lost)];
  const tier = TIERS[lost.code];
  if (tier === null) return null;
  return {
    id: findingId(lost.code, 'loss', places),
    code: lost.code,
    tier,
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
