import type { Bilingual, CellPlace, SentencePlace } from '#contracts';
import { Amount, groupDigits, type MoneyUnit } from '#kernel';
import { SINGLE_ROW, TOTAL_ROW } from '#template';
import type { Comparison, Side } from './comparison.js';
import type { FigureBook } from './figures/figure-book.js';

/** Amounts in findings are in the document's unit with as many decimals as are needed to be exact, at least two. */
export function inUnit(fen: bigint, book: FigureBook): string {
  return exactIn(book.document.identity.unit, fen);
}

export function exactIn(unit: MoneyUnit, fen: bigint): string {
  const exact = Amount.ofFen(fen).format(unit, unit === '元' ? 2 : 6);
  return exact.replace(/(\.\d\d\d*?)0+$/, '$1');
}

export function namePlace(place: CellPlace | SentencePlace, book: FigureBook): Bilingual {
  if (place.kind === 'cell') {
    const name = nameCell(place, book);
    return { zh: name, en: name };
  }
  const title = book.index.section(place.section)?.title ?? place.section;
  return { zh: `“${title}”第 ${place.sentence} 句`, en: `sentence ${place.sentence} of “${title}”` };
}

/** 《收入支出决算总表》“本年收入合计” */
function nameCell(place: CellPlace, book: FigureBook): string {
  const template = book.compiled.pack.tables.find((t) => t.key === place.table);
  const row = book.index.row(place.table, place.row);
  const column = template?.columns.find((c) => c.key === place.column);
  const names = [
    rowName(place.row, row?.name ?? null, row?.code ?? null),
    template && template.columns.length > 1 ? `${column?.name ?? place.column}` : '',
  ];
  return `《${template?.title ?? place.table}》“${names.filter((n) => n !== '').join('”“')}”`;
}

function rowName(key: string, name: string | null, code: string | null): string {
  if (key === SINGLE_ROW) return '';
  if (key === TOTAL_ROW) return '合计';
  return [code ?? '', name ?? key.replace(/^unnamed-(\d+)$/, '第 $1 行')].join(' ').trim();
}

/** "1,288.89 + 3,057.09" */
function workings(side: Side, book: FigureBook): string {
  if (side.length < 2) return '';
  const terms = side.map(
    ({ sign, figure }, i) =>
      `${i === 0 ? (sign === -1 ? '−' : '') : sign === -1 ? ' − ' : ' + '}${groupDigits(inUnit(figure.value, book))}`,
  );
  return terms.join('');
}

const BOUND = {
  '=': ['应等于', 'should equal'],
  '>=': ['不应小于', 'should be at least'],
  '<=': ['不应大于', 'should be at most'],
} as const;

/** The finding's sentence: both sides, the gap and what rounding could explain. */
export function describeComparison(comparison: Comparison, book: FigureBook): Bilingual {
  const { left, right, relation, printed, expected, gap, tolerance, origin } = comparison;
  const { unit } = book.document.identity;
  const show = (fen: bigint) => groupDigits(inUnit(fen, book));
  const leftNames = left.map(({ place }) => namePlace(place, book));
  const leftName = (language: keyof Bilingual) => leftNames.map((name) => name[language]).join(' + ') || '0';
  const [only] = right.length === 1 ? right.map(({ place }) => namePlace(place, book)) : [];
  const sum = workings(right, book);
  const [zhBound, enBound] = BOUND[relation];
  const size = show(gap < 0n ? -gap : gap);
  return {
    zh: `${leftName('zh')}印为 ${show(printed)}，${zhBound}${only?.zh ?? ''} ${show(expected)}${sum && `（${sum}）`}，相差 ${size} ${unit}，超出四舍五入可解释的 ${show(tolerance)}。依据：${origin.says.zh}。`,
    en: `${leftName('en')} prints ${show(printed)} and ${enBound} ${only?.en ?? ''} ${show(expected)}${sum && ` (${sum})`}: off by ${size} ${unit}, more than the ${show(tolerance)} that rounding explains. Basis: ${origin.says.en}.`,
  };
}
