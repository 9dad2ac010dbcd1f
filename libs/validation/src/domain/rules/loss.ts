import { type Finding, type Loss, type LossCode, type NotChecked, type Place, say, type Tier } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { findingId } from '../finding-id.js';
import { isOptionalColumn } from '../optional-column.js';
import { NOTHING, type Rule } from '../rule.js';
import { groupedBy } from '../text/grouped-by.js';

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
    notChecked: notUnderstood(book),
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

/** What is not understood in one table for one reason is told in one line; a form or a line of one by itself. */
function notUnderstood(book: FigureBook): readonly NotChecked[] {
  const lost = book.losses.filter(
    ({ code, place }) => TIERS[code] === null && !isOptionalColumn(place.table, place.column, book),
  );
  const ofForms = lost.filter(({ place }) => place.table === undefined);
  const ofTables = groupedBy(
    lost.filter((loss) => !ofForms.includes(loss)),
    ({ code, place }) => `${code} ${place.table}`,
  );
  return [...ofForms.map((loss) => [loss]), ...ofTables.values()].map(toldTogether);
}

function toldTogether(group: readonly Loss[]): NotChecked {
  const [first] = group;
  if (!first) throw new RangeError('a group of no losses');
  const reason = group.length === 1 ? say(first.code, first.details) : say(`SEVERAL.${first.code}`, togetherOf(group));
  return { code: first.code, reason, places: group.filter(({ place }) => Object.keys(place).length > 0).map(placeOf) };
}

const SHOWN = 6;

function togetherOf(group: readonly Loss[]): Loss['details'] {
  const names = [...new Set(group.map(({ details }) => details.column ?? details.label ?? ''))];
  const shown = names
    .slice(0, SHOWN)
    .map((name) => `“${name}”`)
    .join('、');
  const figures = group.reduce((sum, { details }) => sum + Number(details.count ?? 1), 0);
  return {
    title: group[0]?.details.title ?? '',
    count: `${group.length}`,
    figures: `${figures}`,
    names: names.length > SHOWN ? `${shown}…` : shown,
  };
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
