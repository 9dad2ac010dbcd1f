import type { DisclosureDocument, PartContent, SectionContent } from '#contracts';
import { type Amount, Ratio } from '#kernel';
import { of } from './figure-tables.js';
import { type Figures, total } from './figures.js';
import { subjectName } from './subject-names.js';

/** Paragraphs by section key, every figure in them drawn from the same year as the tables. */
export function narrativeOf(name: string, year: number, figures: Figures): Readonly<Record<string, readonly string[]>> {
  const { spending, economic, budgeted, lastYear } = figures;
  const general = of('general', spending);
  const fund = of('fund', spending);
  const [all, spent, fromFund] = [total(spending), total(general), total(fund)];
  const [basic, projects] = [total(spending, 'basic'), total(spending, 'projects')];
  const before = lastYear.plus(fromFund);
  const grown = `与${year - 1}年度相比，增加${wan(all.minus(before))}万元，增长${percent(all.minus(before), before)}，主要原因是工作任务增加。`;
  const threePublic = (economic.get('30231') ?? all.minus(all)).plus(economic.get('30217') ?? all.minus(all));
  return {
    functions: [`${name}负责本行业的规划、管理和服务。`],
    units: [`从单位构成看，${name}部门决算由纳入独立核算的单位本级决算组成。`],
    staff: [`${name}的人员编制和在职人数按机构编制管理规定核定。`],
    'note-summary': [`${year}年度收、支总计${wan(all)}万元。${grown}`],
    'note-income': [`${year}年度收入合计${wan(all)}万元。其中：财政拨款收入${wan(all)}万元，占本年收入100%。`],
    'note-expenditure': [
      `${year}年度支出合计${wan(all)}万元。其中：基本支出${wan(basic)}万元，占本年支出${percent(basic, all)}；项目支出${wan(projects)}万元，占本年支出${percent(projects, all)}。`,
    ],
    'note-appropriation-summary': [
      `${year}年度财政拨款收、支总计${wan(all)}万元。${grown}`,
      `${year}年度财政拨款收入中，一般公共预算财政拨款收入${wan(spent)}万元，政府性基金预算财政拨款收入${wan(fromFund)}万元。`,
    ],
    'note-general-budget-overall': [
      `${year}年度一般公共预算财政拨款支出${wan(spent)}万元，占本年支出合计的${percent(spent, all)}。`,
    ],
    'note-general-budget-structure': [
      `${year}年度一般公共预算财政拨款支出${wan(spent)}万元，主要用于以下方面：${byClass(figures)}`,
    ],
    'note-general-budget-detail': [
      `${year}年度一般公共预算财政拨款支出年初预算为${wan(budgeted)}万元，支出决算为${wan(spent)}万元，完成年初预算的${percent(spent, budgeted)}。`,
    ],
    'note-basic-detail': [`${year}年度一般公共预算财政拨款基本支出${wan(basic)}万元。`],
    'note-government-fund': [
      fund.length === 0
        ? '本部门当年无政府性基金预算财政拨款收入支出。'
        : `${year}年度政府性基金预算财政拨款本年收入${wan(fromFund)}万元，本年支出${wan(fromFund)}万元。`,
    ],
    'note-state-capital': ['本部门当年无国有资本经营预算财政拨款支出。'],
    'note-three-public-overall': [
      `${year}年度“三公”经费财政拨款支出预算数为${wan(threePublic)}万元，支出决算数为${wan(threePublic)}万元。`,
    ],
    'note-three-public-detail': ['因公出国（境）费支出决算数为0万元。'],
    'note-operation': [`${name}${year}年度机关运行经费在公用经费中列支。`],
    'note-procurement': [`${year}年度${name}政府采购支出总额0万元。`],
    'note-assets': [`截至${year}年12月31日，单价100万元（含）以上设备0台（套）。`],
    'note-performance-management': ['根据预算绩效管理要求，我单位组织对项目支出全面开展绩效自评。'],
    'note-performance-whole': ['从评价情况来看，各项绩效目标均已完成。'],
    'note-performance-projects': ['我单位在部门决算中反映所有项目绩效自评结果（不包括涉密项目）。'],
    'note-performance-use': ['绩效自评结果用于下一年度预算编制。'],
    work: [`${year}年，${name}完成了全年重点工作。`],
    glossary: ['一般公共预算财政拨款收入：指本级财政一般公共预算当年拨付的资金。'],
    attachments: [`${year}年度${name}绩效自评表。`],
  };
}

/** The document with these paragraphs in its parts and sections; others keep what they have. */
export function withNarrative(
  document: DisclosureDocument,
  paragraphs: Readonly<Record<string, readonly string[]>>,
): DisclosureDocument {
  const fill = <S extends PartContent | SectionContent>(section: S): S => ({
    ...section,
    blocks: (paragraphs[section.key] ?? []).map((text) => ({
      kind: 'paragraph' as const,
      sentences: text.split(/(?<=[。！？；])/),
    })),
    sections: section.sections.map(fill),
  });
  return { ...document, parts: document.parts.map(fill) };
}

function byClass({ spending }: Figures): string {
  const general = of('general', spending);
  const all = total(general);
  const classes = [...new Set(general.map(({ code }) => code.slice(0, 3)))];
  return classes
    .map((code) => [subjectName(code), total(general.filter((s) => s.code.startsWith(code)))] as const)
    .map(([name, amount]) => `${name}${wan(amount)}万元，占${percent(amount, all)}。`)
    .join('');
}

function wan(amount: Amount): string {
  return amount.isZero() ? '0' : amount.format('万元');
}

function percent(part: Amount, whole: Amount): string {
  return Ratio.ofAmounts(part, whole)?.formatPercent(2, 'half-up') ?? '0%';
}
