import type { Finding } from '#contracts';
import { groupDigits, Interval } from '#kernel';
import { TOTAL_ROW } from '#template';
import { inUnit } from '../describe.js';
import type { FigureBook } from '../figures/figure-book.js';
import { isSame, moneyIn, moneyOf } from '../performance/money.js';
import { lacksForms, projectsOf, wholeForm } from '../performance/projects.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { plain } from '../text/letters.js';
import { isGlossary, type Passage, passagesOf } from '../text/passages.js';

export const performanceScope: Rule = {
  code: 'PERFORMANCE.SCOPE',
  tier: 'explain',
  since: 2019,
  says: {
    zh: '自评所述资金与自评表、决算表的范围一致',
    en: 'The money that self-evaluation speaks of is that of its forms and of the tables',
  },
  source: {
    zh: '财预〔2020〕10号：绩效自评覆盖全部项目支出；整体支出绩效自评表',
    en: '财预〔2020〕10号: self-evaluation covers all project spending; the form of the whole department',
  },
  example: {
    zh: '整体支出自评资金写为 300.00 万元，整体自评表执行数为 740.00 万元。',
    en: 'The text gives 300.00 for the whole department’s self-evaluation, the form 740.00.',
  },
  check: (book) => {
    const told = passagesOf(book.document).filter(({ part, kind }) => kind === 'paragraph' && !isGlossary(part));
    return { ...NOTHING, findings: [...otherMoney(told, book), ...otherSum(book), ...leftOut(told, book)] };
  },
};

const WHOLE = /整体(支出)?.{0,12}(自评|评价).{0,20}?资金(总额|合计|共计)?[为共]?/;

/** The sentence on the whole department's self-evaluation, against budget and executed amount of the form. */
function otherMoney(told: readonly Passage[], book: FigureBook): readonly Finding[] {
  const { document } = book;
  const form = wholeForm(document);
  const unit = form?.execution.unit ?? document.identity.unit;
  const amounts = form ? [form.execution.budget, form.execution.executed].map((figure) => moneyOf(figure, unit)) : [];
  const known = amounts.flatMap((money) => money ?? []);
  if (!form || known.length < 2) return [];
  return told.flatMap((passage) => {
    const text = plain(passage.text);
    if (!text.includes('整体')) return [];
    const match = WHOLE.exec(text);
    const said = match ? moneyIn(text).find(({ start }) => start === match.index + match[0].length) : undefined;
    if (!said || known.some((money) => isSame(money, said))) return [];
    return [
      remark(performanceScope, {
        key: `whole ${passage.section.key}`,
        places: [
          passage.place,
          { kind: 'form', form: form.key, field: 'execution.budget' },
          { kind: 'form', form: form.key, field: 'execution.executed' },
        ],
        sentence: {
          zh: `整体支出自评资金写为 ${said.printed}，整体自评表的预算数为 ${known[0]?.printed}、执行数为 ${known[1]?.printed}，请核对是否写了其他口径的数。`,
          en: `The text gives ${said.printed} for the whole department’s self-evaluation, its form a budget of ${known[0]?.printed} and ${known[1]?.printed} executed; is it the amount of another scope?`,
        },
        figures: {
          printed: inUnit(middle(said.interval), book),
          expected: inUnit(middle((known[1] ?? said).interval), book),
          gap: null,
          tolerance: null,
        },
      }),
    ];
  });
}

/** 基本支出总额 and 项目支出总额 in the head of the whole form, against what it executes and plans together. */
function otherSum(book: FigureBook): readonly Finding[] {
  const form = wholeForm(book.document);
  const unit = form?.execution.unit ?? book.document.identity.unit;
  const [basic, project, budget, executed] = [
    ...[/^基本支出总额/, /^项目支出总额/].map(
      (label) => form?.fields.find((field) => label.test(plain(field.label)))?.value,
    ),
    form?.execution.budget,
    form?.execution.executed,
  ].map((figure) => moneyOf(figure ?? '', unit));
  if (!form || !basic || !project || !budget || !executed) return [];
  const sum = basic.interval.plus(project.interval);
  if (sum.meets(budget.interval) || sum.meets(executed.interval)) return [];
  return [
    remark(performanceScope, {
      key: 'whole sum',
      places: ['execution.budget', 'execution.executed'].map((field) => ({ kind: 'form', form: form.key, field })),
      sentence: {
        zh: `整体自评表的基本支出总额 ${basic.printed} 与项目支出总额 ${project.printed} 之和，既不是预算数 ${budget.printed}，也不是执行数 ${executed.printed}，请核对。`,
        en: `On the whole department’s form basic ${basic.printed} and project ${project.printed} expenditure add up to neither the budget ${budget.printed} nor what was executed ${executed.printed}. Check them.`,
      },
      figures: {
        printed: inUnit(middle(executed.interval), book),
        expected: inUnit(middle(sum), book),
        gap: inUnit(middle(executed.interval) - middle(sum), book),
        tolerance: null,
      },
    }),
  ];
}

const ALL = /(所有|全部)[^。,;]{0,12}项目(支出)?[^。,;]{0,10}(自评|评价)/;
/** A sentence that names one budget speaks of that budget's projects; one with 均 of how they did. */
const LIMITED = /一般公共预算|政府性基金|国有资本|[省市区县]级|本级|重点|其中|均|都/;

/** "All projects", against the project spending of the tables. */
function leftOut(told: readonly Passage[], book: FigureBook): readonly Finding[] {
  const claim = lacksForms(book.losses) ? undefined : told.find(({ text }) => isClaim(plain(text)));
  const spending = projectSpending(book);
  const covered = claim ? coveredMoney(told, book) : null;
  if (!claim || !spending || !covered || spending.interval.low <= covered.high) return [];
  const [all, part, gap] = [spending.fen, middle(covered), spending.fen - middle(covered)].map((fen) =>
    inUnit(fen, book),
  );
  const { unit } = book.document.identity;
  const [allShown, partShown, gapShown] = [all, part, gap].map((figure) => groupDigits(figure ?? ''));
  return [
    remark(performanceScope, {
      key: 'all projects',
      places: [claim.place, spending.place],
      sentence: {
        zh: `文中称反映所有项目的自评结果，决算表的项目支出为 ${allShown} ${unit}，自评涉及 ${partShown} ${unit}，有 ${gapShown} ${unit} 没有包括，请说明。`,
        en: `The text claims all projects; the tables have project spending of ${allShown} ${unit}, self-evaluation covers ${partShown} ${unit}, which leaves out ${gapShown} ${unit}. Please explain.`,
      },
      figures: { printed: part ?? null, expected: all ?? null, gap: gap ?? null, tolerance: null },
    }),
  ];
}

function isClaim(text: string): boolean {
  return text.includes('项目') && ALL.test(text) && !LIMITED.test(text);
}

/** The largest amount that may be meant: the sum of the forms, or what a sentence on projects says. */
function coveredMoney(told: readonly Passage[], { document }: FigureBook): Interval | null {
  const forms = projectsOf(document).map(({ executed, budget }) => executed ?? budget);
  if (forms.length === 0 || forms.includes(null)) return null;
  const sum = forms.reduce((total, money) => (money ? total.plus(money.interval) : total), Interval.zero);
  const said = told
    .map(({ text }) => plain(text))
    .filter((text) => text.includes('项目') && /自评|评价/.test(text) && !WHOLE.test(text))
    .flatMap((text) => moneyIn(text).map(({ interval }) => interval));
  return [sum, ...said].reduce((most, amount) => (amount.high > most.high ? amount : most));
}

function projectSpending(book: FigureBook) {
  const columns = book.compiled.pack.tables.find(({ key }) => key === 'expenditure')?.columns;
  const column = columns?.find(({ name }) => name === '项目支出')?.key;
  const figure = column === undefined ? undefined : book.figure('expenditure', TOTAL_ROW, column);
  if (!figure || column === undefined || figure.value === 0n) return null;
  const place = { kind: 'cell' as const, table: 'expenditure', row: TOTAL_ROW, column };
  return { place, fen: figure.value, interval: { low: figure.value - figure.half } };
}

function middle({ low, high }: Interval): bigint {
  return (low + high) / 2n;
}
