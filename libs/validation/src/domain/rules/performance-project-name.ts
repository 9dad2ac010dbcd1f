import type { Finding, Place } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { isSame, type Money } from '../performance/money.js';
import { bareProject, type Project, projectsOf } from '../performance/projects.js';
import { clauseBefore, nearName, type Quoted, quotedAmounts } from '../performance/quoted.js';
import { summariesOf } from '../performance/summaries.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { groupedBy } from '../text/grouped-by.js';

export const performanceProjectName: Rule = {
  code: 'PERFORMANCE.PROJECT_NAME',
  tier: 'explain',
  since: 2019,
  says: { zh: '同一项目在正文和自评表中名称相同', en: 'A project has the same name in the text and on its form' },
  source: { zh: '项目支出绩效自评表“项目名称”', en: 'Form of the project: “项目名称”' },
  example: {
    zh: '自评表为“河道巡查养护经费”，正文同一金额写作“河道巡查保养经费”。',
    en: 'The form has “河道巡查养护经费”, the text “河道巡查保养经费” with the same amount.',
  },
  check: (book) => ({ ...NOTHING, findings: otherNames(book) }),
};

interface OtherName {
  readonly name: string;
  readonly place: Place;
}

function otherNames({ document }: FigureBook): readonly Finding[] {
  const projects = projectsOf(document);
  const amounts = projects.length === 0 ? [] : quotedAmounts(document);
  const summaries = summariesOf(document);
  return projects.flatMap((project) => {
    const inSummaries = summaries
      .filter((summary) => summary.project.form === project.form && summary.name !== project.name)
      .map(({ name, placeOf }): OtherName => ({ name, place: placeOf(0) }));
    const named = [...amounts.flatMap((amount) => namesBefore(project, projects, amount)), ...inSummaries];
    return named.length === 0 ? [] : [otherName(project, named)];
  });
}

/** What stands right before an amount that is this project's and no other's, where it is nearly its name. */
function namesBefore(project: Project, projects: readonly Project[], quoted: Quoted): readonly OtherName[] {
  const { money, place } = quoted;
  if (!isOf(project, money) || projects.some((other) => other !== project && isOf(other, money))) return [];
  const clause = clauseBefore(quoted);
  if (clause.includes(project.name)) return [];
  const near = nearName(project.name, clause);
  return near === null ? [] : [{ name: near, place }];
}

function isOf({ budget, executed }: Project, money: Money): boolean {
  return (budget !== null && isSame(budget, money)) || (executed !== null && isSame(executed, money));
}

function otherName({ form }: Project, named: readonly OtherName[]): Finding {
  const names = [...groupedBy(named, ({ name }) => bareProject(name)).values()]
    .map(([first]) => first?.name)
    .join('”“');
  return remark(performanceProjectName, {
    key: form.key,
    places: [...named.map(({ place }) => place), { kind: 'form', form: form.key, field: 'project' }],
    sentence: {
      zh: `自评表的项目名称为“${form.project}”，正文写作“${names}”。`,
      en: `The form calls the project “${form.project}”, the text “${names}”.`,
    },
  });
}
