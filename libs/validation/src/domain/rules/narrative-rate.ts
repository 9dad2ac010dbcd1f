import type { Bilingual, Finding } from '#contracts';
import type { Figure, FigureBook } from '../figures/figure-book.js';
import type { ChangeClaim, CompletionClaim, ShareClaim } from '../narrative/claims.js';
import { threePublicBudget } from '../narrative/facts.js';
import { DEVIATION_RATE } from '../narrative/form/forms.js';
import { cell, cellsOfLabel, cellsOfWhole, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { judgeRatio, percentOf, type Span, spanOf } from '../narrative/text-figure.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeRate: Rule = {
  code: 'NARRATIVE.RATE',
  tier: 'blocking',
  since: 2000,
  says: {
    zh: '情况说明中的增长率、占比、完成率与所引金额相符，按四舍五入取位',
    en: 'Growth, shares and completion rates in the narrative follow from the amounts beside them, rounded half up',
  },
  source: {
    zh: '预算法第七十五条：决算数据真实、准确',
    en: 'Budget Law art. 75: final accounts are true and exact',
  },
  example: {
    zh: '“基本支出 440 万元，占本年支出 740 万元的 95.5%”，应为 59.5%。',
    en: '“440 of 740, 95.5 %”: the share is 59.5 %.',
  },
  check: (book, part) => ({
    ...NOTHING,
    findings: narrativeOf(book).flatMap((section, i) => part(`${i}`, () => checkSection(section, book))),
  }),
};

/** part ÷ whole should be the printed rate. */
interface RateClaim {
  readonly part: Span;
  readonly whole: Span;
  readonly rate: string;
  /** The middle of both, for the message. */
  readonly working: readonly [part: bigint, whole: bigint];
  /** "4034.97 ÷ (4345.99 + 4034.97)" */
  readonly says: string;
  readonly claim: ChangeClaim | ShareClaim | CompletionClaim;
  /** Is it only supposed, not said, what the rate is of? Then it is asked about. */
  readonly isSupposed?: boolean;
}

function checkSection(section: NarratedSection, book: FigureBook): readonly Finding[] {
  return [
    ...[...section.changes, ...section.budgetChanges].flatMap((claim) => judge(growthOf(claim, section, book))),
    ...section.shares.flatMap((claim) => judge(sharesOf(claim, section, book))),
    ...section.completions.flatMap((claim) => judge(completionOf(claim, section, book))),
    ...section.completions.flatMap((claim, i) => deviation(claim, section.completions[i + 1])),
  ];
}

/** Growth is the difference by what was there before. */
function growthOf(claim: ChangeClaim, { prose }: NarratedSection, book: FigureBook): readonly RateClaim[] {
  const { rate } = claim;
  if (rate === null) return [];
  const told = [claim.amount, ...claim.others].flatMap((amount) =>
    amount ? [[amount.figure, amount.printed] as const] : [],
  );
  const changed = told.length > 0 ? told : figuresOfTables(cellsOfLabel(claim.label, prose.about, book), book);
  return changed.map(([now, text]) => growthFrom(now, text, claim, rate));
}

function growthFrom(now: Figure, text: string, claim: ChangeClaim, rate: string): RateClaim {
  const difference = spanOf(claim.difference);
  const current = spanOf(now);
  const before = claim.isRise
    ? { low: current.low - difference.high, high: current.high - difference.low }
    : { low: current.low + difference.low, high: current.high + difference.high };
  const base = claim.isRise ? now.value - claim.difference.value : now.value + claim.difference.value;
  const says = `${claim.printed} ÷ (${text} ${claim.isRise ? '−' : '+'} ${claim.printed})`;
  return { part: difference, whole: before, rate, working: [claim.difference.value, base], says, claim };
}

function sharesOf(claim: ShareClaim, { prose }: NarratedSection, book: FigureBook): readonly RateClaim[] {
  const told = claim.wholes.map(({ figure, printed }) => [figure, printed] as const);
  const named = claim.wholeLabel === '' ? [] : figuresOfTables(cellsOfWhole(claim.wholeLabel, prose.about, book), book);
  const isSupposed = claim.wholeLabel === '' && told.length === 0 && prose.about === 'three-public';
  const supposed = isSupposed ? figuresOfTables(EXPENSES, book) : [];
  return [...told, ...named, ...supposed]
    .filter(([whole]) => whole.value !== 0n)
    .map(([whole, text]) => ({
      part: spanOf(claim.part.figure),
      whole: spanOf(whole),
      rate: claim.rate,
      working: [claim.part.figure.value, whole.value],
      says: `${claim.part.printed} ÷ ${text}`,
      claim,
      isSupposed,
    }));
}

/** What a part of the three public expenses may be a share of: all of them, or those on cars. */
const EXPENSES = [cell('three-public', 'value', 'c7'), cell('three-public', 'value', 'c9')];

/** Completion of the budget that the sentence names; of the only one where it says just 预算. */
function completionOf(claim: CompletionClaim, section: NarratedSection, book: FigureBook): readonly RateClaim[] {
  if (claim.budgets.length === 0) return completionOfTable(claim, section, book);
  const budget = claim.budgets.length === 1 ? claim.budgets[0] : claim.budgets.find(({ kind }) => kind === claim.of);
  const isOther =
    budget && claim.of !== null && claim.of !== '预算' && budget.kind !== '预算' && budget.kind !== claim.of;
  if (!budget || isOther || claim.rate === null || budget.figure.value === 0n) return [];
  return [
    {
      part: spanOf(claim.actual),
      whole: spanOf(budget.figure),
      rate: claim.rate,
      working: [claim.actual.value, budget.figure.value],
      says: `${claim.printed} ÷ ${budget.printed}`,
      claim,
      // 年初预算 is quoted, and just 预算 completed: it may be the adjusted one.
      isSupposed: claim.of === '预算' && budget.kind !== '预算',
    },
  ];
}

/** 预决算差异率, behind a completion and before the next: what was spent more or less than its budget, by the budget. */
function deviation(claim: CompletionClaim, next: CompletionClaim | undefined): readonly Finding[] {
  const { paragraph, actual, printed } = claim;
  const end = next?.paragraph === paragraph ? next.start : paragraph.text.length;
  const [match] = DEVIATION_RATE.read(paragraph.text.slice(claim.end, end));
  const rate = match?.groups?.rate;
  if (match === undefined || rate === undefined) return [];
  const quote = match[0];
  const place = paragraph.placeOf(claim.end + match.index + quote.length - 1);
  const said = { ...claim, quote, place };
  const spent = spanOf(actual);
  return judge(
    claim.budgets
      .filter(({ figure }) => figure.value !== 0n)
      .flatMap(({ figure, printed: budget }) => {
        const planned = spanOf(figure);
        const more = { low: spent.low - planned.high, high: spent.high - planned.low };
        const less = { low: -more.high, high: -more.low };
        const isLess = actual.value < figure.value && !rate.startsWith('-');
        const gap = isLess ? figure.value - actual.value : actual.value - figure.value;
        const says = isLess ? `(${budget} - ${printed}) ÷ ${budget}` : `(${printed} - ${budget}) ÷ ${budget}`;
        // The word does not say which budget it is of.
        return [
          {
            part: isLess ? less : more,
            whole: planned,
            rate,
            working: [gap, figure.value] as const,
            says,
            claim: said,
            isSupposed: true,
          },
        ];
      }),
  );
}

/** Where the sentence quotes no budget, that of the “三公” table is meant. */
function completionOfTable(claim: CompletionClaim, { prose }: NarratedSection, book: FigureBook): readonly RateClaim[] {
  const planned = prose.about === 'three-public' ? threePublicBudget(claim.label) : null;
  const { rate, of } = claim;
  if (!planned || rate === null || (of !== '预算' && of !== '全年预算')) return [];
  return figuresOfTables([cell(...planned)], book)
    .filter(([budget]) => budget.value !== 0n)
    .map(([budget, text]) => ({
      part: spanOf(claim.actual),
      whole: spanOf(budget),
      rate,
      working: [claim.actual.value, budget.value],
      says: `${claim.printed} ÷ ${text}`,
      claim,
      isSupposed: true,
    }));
}

/** The figures that a label means, as printed; none where one of its cells cannot be read. */
function figuresOfTables(
  cells: ReturnType<typeof cellsOfLabel>,
  book: FigureBook,
): readonly (readonly [Figure, string])[] {
  const figures = cells.flatMap(({ table, row, column }) => {
    const figure = book.figure(table, row, column);
    return figure ? [[figure, book.printed(table, row, column) ?? '0'] as const] : [];
  });
  return figures.length === cells.length ? figures : [];
}

/** What a rate may rest on is not always said: it is wrong only where nothing that it may rest on gives it. */
function judge(claims: readonly RateClaim[]): readonly Finding[] {
  const judged = claims.map((claim) => ({ ...claim, verdict: judgeRatio(claim.part, claim.whole, claim.rate) }));
  if (judged.some(({ verdict }) => verdict === 'ok')) return [];
  const told = judged.find(({ verdict }) => verdict === 'truncated') ?? judged[0];
  const exact = told && percentOf(...told.working, told.rate);
  if (!told || exact === null || exact === undefined) return [];
  const { claim, says, rate, verdict } = told;
  const sentence =
    verdict === 'wrong' ? wrong(claim.quote, says, exact, rate) : truncated(claim.quote, says, exact, rate);
  const tier = verdict === 'wrong' && !told.isSupposed ? narrativeRate.tier : 'explain';
  const figures = { printed: rate, expected: exact, tier };
  return [sentenceFinding(narrativeRate, `${verdict}@${says}`, [claim.place], sentence, figures)];
}

function wrong(quote: string, says: string, exact: string, rate: string): Bilingual {
  return {
    zh: `“${quote}”：${says} = ${exact}%，文中印为 ${rate}%。请核对比率和所引金额。`,
    en: `“${quote}”: ${says} = ${exact}%, printed as ${rate}%. Check the rate and the amounts it rests on.`,
  };
}

function truncated(quote: string, says: string, exact: string, rate: string): Bilingual {
  return {
    zh: `“${quote}”：${says} = ${exact}%，印为 ${rate}%，像是去尾而不是四舍五入。请说明或更正。`,
    en: `“${quote}”: ${says} = ${exact}%, printed as ${rate}%: cut off, not rounded. Explain or correct it.`,
  };
}
