import { type Bilingual, type Finding, type NotChecked, say } from '#contracts';
import { groupDigits } from '#kernel';
import type { Relation } from '#template';
import type { Comparison, Side } from '../comparison.js';
import { inUnit, namePlace } from '../describe.js';
import type { FigureBook } from '../figures/figure-book.js';
import { type Conflict, findConflicts } from '../joint/find-conflicts.js';
import { jointSystem } from '../joint/joint-system.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';

export const roundingJoint: Rule = {
  code: 'ROUNDING.JOINT',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '各处尾数差能够由同一组原始金额同时解释',
    en: 'One set of true amounts explains all differences of rounding at once',
  },
  source: {
    zh: '各表数据由同一套以元为单位的决算金额换算而来',
    en: 'All tables are converted from the same accounts, kept in 元',
  },
  example: {
    zh: '一表合计 10.01、另一表合计 9.99，其下同样是 5.00 和 5.00：各自在尾数允许范围内，但两个合计不可能都对。',
    en: 'Totals of 10.01 in one table and 9.99 in another above the same parts of 5.00 and 5.00: rounding explains either, not both.',
  },
  check: () => NOTHING,
};

interface JointResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** The tails that rounding does explain. */
  readonly explained: readonly Comparison[];
}

/** Sets of comparisons that hold one by one and cannot hold together. Where every figure agrees to the digit, there are none. */
export function judgeTogether(comparisons: readonly Comparison[], book: FigureBook): JointResult {
  const tails = comparisons.filter(({ verdict }) => verdict === 'tail');
  if (tails.length === 0) return { findings: [], notChecked: [], explained: [] };
  const system = jointSystem(comparisons, book);
  const { found, decided } = findConflicts(system);
  const sets = found.map(({ conditions }) => conditions.flatMap((index) => system.comparisons[index] ?? []));
  const told = new Set(sets.flat());
  return {
    findings: found.map((conflict, i) => findingOf(conflict, (sets[i] ?? []).sort(tailsFirst), book)),
    notChecked: decided ? [] : [undecided()],
    explained: tails.filter((tail) => !told.has(tail)),
  };
}

function undecided(): NotChecked {
  return { code: roundingJoint.code, reason: say('CHECK.JOINT_UNDECIDED'), places: [] };
}

function tailsFirst(a: Comparison, b: Comparison): number {
  return Number(b.verdict === 'tail') - Number(a.verdict === 'tail');
}

function findingOf(conflict: Conflict, together: readonly Comparison[], book: FigureBook): Finding {
  const places = together.flatMap(({ left, right }) => [...left, ...right].map(({ place }) => place));
  const gap = inUnit(conflict.gap, book);
  const tolerance = inUnit(conflict.tolerance, book);
  return remark(roundingJoint, {
    key: together
      .map(({ key }) => key)
      .sort()
      .join(' '),
    places: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()],
    sentence: sentenceOf(together, groupDigits(gap), groupDigits(tolerance), book),
    figures: { printed: null, expected: null, gap, tolerance },
  });
}

/** So many are written out, the others counted. */
const TOLD = 4;

function sentenceOf(together: readonly Comparison[], gap: string, tolerance: string, book: FigureBook): Bilingual {
  const { unit } = book.document.identity;
  const count = together.length;
  const left = Math.max(0, count - TOLD);
  const told = (language: keyof Bilingual) => together.slice(0, TOLD).map((one) => written(one, language, book));
  return {
    zh: `下列 ${count} 项关系单独看都在尾数允许范围内，合起来却不能同时成立（合并后相差 ${gap} ${unit}，四舍五入最多解释 ${tolerance}），可能有数字印错，请核对：${told('zh').join('；')}${left > 0 ? `；另有 ${left} 项，见所列各处` : ''}。`,
    en: `Rounding explains each of these ${count} relations by itself, but not all of them together (combined they are ${gap} ${unit} apart, of which rounding explains at most ${tolerance}); a figure may be misprinted, please check: ${told('en').join('; ')}${left > 0 ? `; and ${left} more at the places listed` : ''}.`,
  };
}

const SHOULD: Record<Relation, Bilingual> = {
  '=': { zh: '应等于', en: 'should equal' },
  '>=': { zh: '不应小于', en: 'should be at least' },
  '<=': { zh: '不应大于', en: 'should be at most' },
};
const TURNED: Record<Relation, Relation> = { '=': '=', '>=': '<=', '<=': '>=' };

/** The single figure first, by its name: 《收入支出决算总表》“本年收入合计” 10.01 应等于 5.00 + 5.00 */
function written({ left, relation, right }: Comparison, language: keyof Bilingual, book: FigureBook): string {
  const isTurned = left.length !== 1 && right.length === 1;
  const [one, other] = isTurned ? [right, left] : [left, right];
  const should = SHOULD[isTurned ? TURNED[relation] : relation][language];
  return `${figuresOf(one, book)} ${should} ${figuresOf(other, book)}`;
}

/** "5.00 + 5.00"; a single figure with its name. */
function figuresOf(side: Side, book: FigureBook): string {
  const shown = side.map(({ sign, figure, place }, i) => {
    const before = sign === -1 ? '− ' : i > 0 ? '+ ' : '';
    const name = side.length === 1 ? `${namePlace(place, book).zh} ` : '';
    return `${before}${name}${groupDigits(inUnit(figure.value, book))}`;
  });
  return shown.join(' ') || '0';
}
