import type { Block, DisclosureDocument, PartContent, PerformanceForm, SectionContent, TableRow } from '#contracts';
import { withRows, withSentence } from '#entry';
import { type CompiledPack, TOTAL_ROW } from '#template';
import { type ExactYear, printYear } from './exact-year.fixture.js';

const YUAN = 100n;
const WAN = 10_000n * YUAN;

const YEAR: ExactYear = {
  spending: [
    { code: '2010301', budget: 'general', personnel: 300n * WAN, office: 50n * WAN, projects: 100n * WAN },
    { code: '2080505', budget: 'general', personnel: 40n * WAN, office: 0n, projects: 0n },
    { code: '2101101', budget: 'general', personnel: 20n * WAN, office: 0n, projects: 0n },
    { code: '2210201', budget: 'general', personnel: 30n * WAN, office: 0n, projects: 0n },
    { code: '2120803', budget: 'fund', personnel: 0n, office: 0n, projects: 200n * WAN },
  ],
};

const NAMES: Readonly<Record<string, string>> = {
  201: '一般公共服务支出',
  20103: '政府办公厅（室）及相关机构事务',
  2010301: '行政运行',
  208: '社会保障和就业支出',
  20805: '行政事业单位养老支出',
  2080505: '机关事业单位基本养老保险缴费支出',
  210: '卫生健康支出',
  21011: '行政事业单位医疗',
  2101101: '行政单位医疗',
  212: '城乡社区支出',
  21208: '国有土地使用权出让收入安排的支出',
  2120803: '城市建设支出',
  221: '住房保障支出',
  22102: '住房改革支出',
  2210201: '住房公积金',
};

/** Economic subjects of the basic expenditure above. */
const ECONOMIC: Readonly<Record<string, string>> = {
  301: '390.00',
  30101: '300.00',
  30107: '',
  30108: '40.00',
  30110: '20.00',
  30113: '30.00',
};

/** The only row of a coded table without data. */
const NO_MONEY: TableRow = { key: TOTAL_ROW, code: null, name: '合计', cells: {} };

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  functions: ['负责全区水资源的统一管理。', '组织实施河道整治。'],
  units: ['本部门决算由本级决算组成。'],
  staff: ['年末在职人员 20 人。'],
  'note-operation': ['本部门没有参照公务员法管理的单位，有关开支见公用经费。'],
  'note-performance-management': ['本部门对所有项目开展绩效自评，共涉及项目 2 个，资金 300.00 万元。'],
  'note-performance-whole': ['本部门开展整体支出绩效自评，资金 740.00 万元，各项目标均已完成。'],
  'note-performance-projects': [
    '本部门反映所有项目绩效自评结果，共涉及 2 个项目。',
    '1. 河道巡查保洁项目绩效自评综述：项目全年预算数为 100.00 万元，执行数为 100.00 万元，完成预算的 100%。',
    '主要产出和效益是：巡查河道里程 120 公里，居民满意度 96%。',
    '2. 堤防加固工程项目绩效自评综述：项目全年预算数为 250.00 万元，执行数为 200.00 万元，完成预算的 80%。',
    '主要产出和效益是：加固堤防长度 8 公里。',
  ],
};

const GLOSSARY = [
  '一、基本支出：指为保障机构正常运转发生的支出。',
  '二、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：反映行政单位的基本支出。',
  '三、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：反映缴费支出。',
  '四、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：反映医疗保险缴费。',
  '五、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）：反映城市建设的支出。',
  '六、住房保障支出（类）住房改革支出（款）住房公积金（项）：反映按规定缴存的公积金。',
];

/** A document in which no rule finds anything: figures agree, sections, glossary and forms belong together. */
export function cleanDocument(pack: CompiledPack): DisclosureDocument {
  const printed = named(printYear(YEAR, 'rounded', pack));
  const parts = printed.parts.map((part) => (part.key === 'glossary' ? { ...part, blocks: [prose(GLOSSARY)] } : part));
  const tables = printed.tables.map((table) =>
    table.key === 'state-capital' ? { ...table, rows: [NO_MONEY] } : table,
  );
  return withEconomic({ ...printed, tables, parts: parts.map(filled), forms: FORMS });
}

/** The document with another sentence; the place counts from 1. */
export function withText(
  document: DisclosureDocument,
  section: string,
  sentence: number,
  text: string,
): DisclosureDocument {
  return withSentence(document, { section, sentence }, text);
}

/** The document with one more paragraph at the end of a section. */
export function withParagraph(
  document: DisclosureDocument,
  key: string,
  sentences: readonly string[],
): DisclosureDocument {
  const edit = <S extends PartContent | SectionContent>(section: S): S => ({
    ...section,
    blocks: section.key === key ? [...section.blocks, prose(sentences)] : section.blocks,
    sections: section.sections.map(edit),
  });
  return { ...document, parts: document.parts.map(edit) };
}

/** The document without one of its sections; the others keep their numbers. */
export function withoutSection(document: DisclosureDocument, key: string): DisclosureDocument {
  const edit = <S extends PartContent | SectionContent>(section: S): S => ({
    ...section,
    sections: section.sections.filter((inner) => inner.key !== key).map(edit),
  });
  return { ...document, parts: document.parts.map(edit) };
}

function prose(sentences: readonly string[]): Block {
  return { kind: 'paragraph', sentences };
}

/** A numbered sentence begins a paragraph. */
function paragraphsOf(sentences: readonly string[]): readonly Block[] {
  const paragraphs: string[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last && !/^\d/.test(sentence)) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs.map(prose);
}

function filled<S extends PartContent | SectionContent>(section: S): S {
  const isLeaf = section.sections.length === 0 && !('number' in section && section.number.startsWith('第'));
  const sentences = SENTENCES[section.key] ?? (isLeaf ? [`${section.title}见表。`] : []);
  const blocks = sentences.length > 0 ? paragraphsOf(sentences) : section.blocks;
  return { ...section, blocks, sections: section.sections.map(filled) };
}

function named(document: DisclosureDocument): DisclosureDocument {
  const nameOf = (row: TableRow) => (row.key === TOTAL_ROW ? row.name : (NAMES[row.key] ?? row.name));
  const tables = document.tables.map((table) => ({
    ...table,
    department: '清水区水务局',
    rows: table.rows.map((row) => ({ ...row, name: nameOf(row) })),
  }));
  const rename = (text: string) => text.replaceAll('某某局', '清水区水务局');
  return {
    ...document,
    identity: { ...document.identity, department: '清水区水务局', title: rename(document.identity.title) },
    contents: document.contents.map((entry) => ({ ...entry, title: rename(entry.title) })),
    parts: document.parts.map((part) => ({ ...part, title: rename(part.title) })),
    tables,
  };
}

function withEconomic(document: DisclosureDocument): DisclosureDocument {
  const rows = document.tables.find(({ key }) => key === 'basic-detail')?.rows ?? [];
  const edited = rows.map((row) => {
    const amount = ECONOMIC[row.key];
    if (amount === undefined) return row;
    return { ...row, cells: amount === '' ? {} : { amount } };
  });
  return withRows(document, 'basic-detail', edited);
}

const RIVER = [
  { level1: '产出指标', level2: '数量指标', name: '巡查河道里程', weight: null, target: '≥100公里', actual: '120公里' },
  { level1: '满意度指标', level2: '满意度指标', name: '居民满意度', weight: null, target: '≥90%', actual: '96%' },
];
const DYKE = [
  { level1: '产出指标', level2: '数量指标', name: '加固堤防长度', weight: null, target: '≥8公里', actual: '8公里' },
];

const FORMS: readonly PerformanceForm[] = [
  formOf(
    'whole',
    'whole',
    null,
    ['740.00', '740.00', '100%', '20'],
    [
      { title: '河道巡查保洁', weight: '40', indicators: RIVER.map((i) => ({ ...i, score: '20' })) },
      { title: '堤防加固工程', weight: '40', indicators: DYKE.map((i) => ({ ...i, score: '40' })) },
    ],
  ),
  formOf(
    'project',
    'project-1',
    '河道巡查保洁',
    ['100.00', '100.00', '100%', '20'],
    [{ title: '', weight: '80', indicators: RIVER.map((i) => ({ ...i, score: '40' })) }],
  ),
  formOf(
    'project',
    'project-2',
    '堤防加固工程',
    ['250.00', '200.00', '80%', '16'],
    [{ title: '', weight: '80', indicators: DYKE.map((i) => ({ ...i, score: '80' })) }],
  ),
];

function formOf(
  template: string,
  key: string,
  project: string | null,
  [budget, executed, rate, score]: readonly [string, string, string, string],
  goals: PerformanceForm['goals'],
): PerformanceForm {
  return {
    template,
    key,
    title: project === null ? '2023年度整体绩效自评表' : `2023年度${project}项目自评表`,
    department: '清水区水务局',
    project,
    fields: [],
    execution: { label: '资金总额', weight: '20', budget, executed, rate, score },
    goals,
    total: null,
    deviationReason: '',
    measures: '',
    remarks: [],
  };
}
