import type { DisclosureDocument, Finding, Indicator } from '#contracts';
import { type MoneyUnit, Ratio } from '#kernel';
import type { FigureBook } from '../figures/figure-book.js';
import { measureOf } from '../performance/measure.js';
import { isSame, type Money, moneyIn, moneyOf } from '../performance/money.js';
import { bareProject, type Project, projectsOf } from '../performance/projects.js';
import { clauseBefore, nearName, type Quoted, quotedAmounts } from '../performance/quoted.js';
import { type Summary, summariesOf } from '../performance/summaries.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { plain } from '../text/letters.js';

export const performanceTextForm: Rule = {
  code: 'PERFORMANCE.TEXT_FORM',
  tier: 'explain',
  since: 2019,
  says: {
    zh: '自评综述中的预算数、执行数、执行率和完成值与自评表一致，正文提到的项目金额也与自评表一致',
    en: 'Budget, executed amount, rate and actual values of a summary, and what the text says a project cost, are those of the form',
  },
  source: { zh: '项目支出绩效自评表', en: 'Form of the project’s self-evaluation' },
  example: {
    zh: '综述写“巡查河道里程 102 公里”，自评表的实际完成值为 120 公里。',
    en: 'The summary has an actual value of 102, the form 120.',
  },
  check: ({ document }: FigureBook) => ({
    ...NOTHING,
    findings: [
      ...summariesOf(document).flatMap((summary) => [
        ...otherAmounts(summary),
        ...otherRate(summary),
        ...otherActuals(summary),
      ]),
      ...otherMentions(document),
    ],
  }),
};

function otherAmounts(summary: Summary): readonly Finding[] {
  const { budget, executed } = summary.project;
  return [
    ...otherAmount(summary, /(?<!年初)预算数?[为是]?$/, budget, ['预算数', 'budget'], 'budget'),
    ...otherAmount(summary, /执行数?[为是]?$/, executed, ['执行数', 'executed amount'], 'executed'),
  ];
}

/** The first amount of that name; further ones may be of parts. */
function otherAmount(
  summary: Summary,
  before: RegExp,
  own: Money | null,
  [zh, en]: readonly [string, string],
  field: string,
): readonly Finding[] {
  const said = moneyIn(summary.text).find(({ start }) => before.test(summary.text.slice(0, start)));
  if (!said || !own || isSame(said, own)) return [];
  return [differs(summary, said.start, `execution.${field}`, [zh, en], said.printed, own.printed)];
}

const RATE = /(?:完成预算的?|执行率[为是]?|预算完成率[为是]?)(\d+(?:\.\d+)?)%/;

/** Two printed percentages may be roundings of one rate. */
function otherRate(summary: Summary): readonly Finding[] {
  const match = RATE.exec(summary.text);
  const own = /^(\d+(?:\.\d+)?)%$/.exec(plain(summary.project.form.execution.rate))?.[1];
  if (!match?.[1] || own === undefined || mayBeOne(match[1], own)) return [];
  return [differs(summary, match.index, 'execution.rate', ['执行率', 'rate'], `${match[1]}%`, `${own}%`)];
}

function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [Ratio.parse(one), Ratio.parse(other)];
  if (!a || !b) return true;
  const apart = a.compare(b) < 0 ? b.minus(a) : a.minus(b);
  const room = Ratio.of(a.denominator + b.denominator, 2n * a.denominator * b.denominator);
  return room === null || apart.compare(room) <= 0;
}

/** What a text says of a project: its summary, or a sentence with its name and amount. */
type Said = Omit<Summary, 'name'>;

/** A name with a number right behind it. Shorter names may be part of another word. */
const SHORTEST_NAME = 4;

function otherActuals(summary: Said, where = ''): readonly Finding[] {
  return summary.project.form.goals.flatMap(({ indicators }, goal) =>
    indicators.flatMap((indicator, i) => {
      const said = actualIn(summary.text, indicator);
      if (!said) return [];
      const field = `goals.${goal + 1}.indicators.${i + 1}.actual`;
      const name: readonly [string, string] = [`“${indicator.name}”`, `“${indicator.name}”`];
      return [differs(summary, said.start, field, name, said.printed, indicator.actual, where)];
    }),
  );
}

function actualIn(text: string, { name, actual }: Indicator): { start: number; printed: string } | null {
  const plainName = plain(name);
  const own = measureOf(actual);
  const start = text.indexOf(plainName);
  if (!own || plainName.length < SHORTEST_NAME || start < 0 || /[\p{L}\p{N}]$/u.test(text.slice(0, start))) return null;
  const behind = text.slice(start + plainName.length);
  const [, digits, unit = ''] = /^均?(?:为|达到|达|共|:)?(\d[\d,]*(?:\.\d+)?)([^\d,。;、]*)/.exec(behind) ?? [];
  const said = digits === undefined ? null : measureOf(`${digits}${unit}`);
  if (!said || said.unit !== own.unit || said.value.equals(own.value)) return null;
  return { start, printed: `${digits}${unit}` };
}

/** "主要用于河道巡查养护经费 99 万元", anywhere in the text: an amount right behind the name of one project. */
function otherMentions(document: DisclosureDocument): readonly Finding[] {
  const projects = projectsOf(document).filter(({ budget, executed }) => budget !== null && executed !== null);
  const quoted = projects.length === 0 ? [] : quotedAmounts(document);
  return quoted.flatMap((amount) => {
    const clause = clauseBefore(amount);
    const named = projects.filter(({ name }) => clause.endsWith(name) || nearName(name, bareProject(clause)) !== null);
    const [project] = named;
    if (!project || named.length > 1 || OF_ANOTHER_YEAR.test(clause)) return [];
    const { place, before, passage } = amount;
    const achieved = { project, text: plain(passage.text).slice(before.length), placeOf: () => place };
    return [
      ...(isOnForm(amount.money, project, document.identity.unit) ? [] : [otherMention(amount, project)]),
      ...otherActuals(achieved, ` ${passage.section.key}`),
    ];
  });
}

const OF_ANOTHER_YEAR = /上年|去年|20\d\d年|增加|减少|年初/;

/** Any amount of the form: a sentence may tell what one of its sources paid. */
function isOnForm(money: Money, { form, budget, executed }: Project, unit: MoneyUnit): boolean {
  const parts = (form.execution.parts ?? []).flatMap((part) => [part.budget, part.executed]);
  const others = parts.map((figure) => moneyOf(figure, form.execution.unit ?? unit));
  return [budget, executed, ...others].some((own) => own !== null && isSame(own, money));
}

function otherMention({ money, place }: Quoted, { form, name, executed }: Project): Finding {
  return remark(performanceTextForm, {
    key: `${form.key} ${JSON.stringify(place)}`,
    places: [place, { kind: 'form', form: form.key, field: 'execution.executed' }],
    sentence: {
      zh: `“${form.project ?? name}”在文中为 ${money.printed}，自评表的执行数为 ${executed?.printed}，请核对是否同一口径。`,
      en: `“${form.project ?? name}” is ${money.printed} in the text, and its form has ${executed?.printed} executed. Do they count the same?`,
    },
  });
}

function differs(
  { project: { form }, placeOf }: Said,
  at: number,
  field: string,
  [zh, en]: readonly [string, string],
  said: string,
  own: string,
  where = '',
): Finding {
  return remark(performanceTextForm, {
    key: `${form.key} ${field}${where}`,
    places: [placeOf(at), { kind: 'form', form: form.key, field }],
    sentence: {
      zh: `“${form.project}”的${zh}在文中为 ${said}，在自评表中为 ${own}。`,
      en: `“${form.project}”: the ${en} is ${said} in the text and ${own} on the form.`,
    },
  });
}
