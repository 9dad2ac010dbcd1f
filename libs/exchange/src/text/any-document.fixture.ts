import fc from 'fast-check';
import type {
  Block,
  DisclosureDocument,
  Indicator,
  PartContent,
  PerformanceForm,
  PerformanceGoal,
  SectionContent,
  TableContent,
  TableRow,
} from '#contracts';
import { blankDocument, standingLosses } from '#entry';
import {
  type CompiledPack,
  type FormTemplate,
  SINGLE_ROW,
  type TableTemplate,
  TOTAL_ROW,
  tableTemplate,
} from '#template';
import { splitSentences } from './read-blocks.js';
import { tidy, tidyName } from './tidy.js';

/** What means something to the reader of text, as a whole line or at the start or end of one. */
const MARKS = String.raw`
# ;###### ;\;\\;|;| a | b |;|---|;---;- ;* ;• ;—;12;第 3 页;第1页，共9页;目录;目 录;第一部分;第二部分 表;第九部分;一、;二十一、;（一）;(二);1. ;①
图1：;图 2 ;一、收入决算表;（三）其他;十、机关运行经费支出说明;注：;备注：;说明：;附件1：;公开01表;部门：;金额单位：元;部门：某局 金额单位：万元
地区：某市;预算年度：2020;2023年1月2日;2023 年度收入决算表;财政拨款“三公”经费支出决算表;整体绩效自评表;某某项目自评表;合计;栏次;类;未归入
预算执行情况;年度目标1;三级指标;总分;偏差大;改进措施;项目名称;产出指标;数量指标;一级指标;。;；;！;”;）;：;，; ;201;2010350;1,288.89
-3.50;97.5%;≥3;$\geq X$;☑;𠮷;é;"`
  .trim()
  .split(/[;\n]/);
const WORDS = [
  '决算',
  '支出情况',
  '本年度无此项',
  '主要原因是',
  '某某局',
  'B2',
  '与上年决算数相比基本持平没有大的变化和上年一样',
];

/** One line of text, as a person could have typed it. */
export const lines = fc
  .array(fc.oneof(fc.constantFrom(...MARKS, ...WORDS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => tidy(pieces.join('').replace(/\p{Cc}|[\u200b\u2060\ufeff]/gu, '')))
  .filter((text) => text !== '');

/** A cell that stands alone in its row is written between pipes, where a backslash before a pipe has a meaning. */
const aloneInRow = fc.tuple(lines.filter((text) => !/\\\||\\$/.test(text)));
const plainRows = fc.array(fc.oneof(aloneInRow, fc.array(lines, { minLength: 2, maxLength: 3 })), {
  minLength: 1,
  maxLength: 3,
});

export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    lines.map((text) => ({ kind: 'paragraph' as const, sentences: splitSentences(text) })),
    lines.map((text) => ({ kind: 'figure' as const, caption: `图1：${text}` })),
    plainRows.map((rows) => ({ kind: 'table' as const, rows })),
  ),
  { maxLength: 3 },
);

function sections<S extends PartContent | SectionContent>(section: S): fc.Arbitrary<S> {
  return fc
    .tuple(anyBlocks, fc.tuple(...section.sections.map((inner) => fc.option(sections(inner)))))
    .map(([own, inner]) => ({ ...section, blocks: own, sections: inner.filter((s) => s !== null) }));
}

const figures = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([n, places]) => `${n}${places === 0 ? '' : `.${'05'.slice(0, places)}`}`.replace(/^-0/, '0'));
const figuresIn = (columns: readonly string[]): fc.Arbitrary<TableRow['cells']> =>
  fc
    .tuple(...columns.map(() => fc.option(figures)))
    .map((all) =>
      Object.fromEntries(all.flatMap((figure, i) => (figure === null ? [] : [[columns[i] ?? '', figure]]))),
    );

const NAMES = [
  '一般公共服务支出',
  '事业运行',
  '其他支出（款）',
  '国有土地使用权出让收入安排的支出',
  '2019年特别国债',
  '项',
];

function rowsOf(table: TableContent, template: TableTemplate): fc.Arbitrary<readonly TableRow[]> {
  const columns = template.columns.map((column) => column.key);
  if (template.kind === 'single')
    return figuresIn(columns).map((cells) =>
      Object.keys(cells).length === 0 ? [] : [{ key: SINGLE_ROW, code: null, name: null, cells }],
    );
  if (template.kind === 'fixed')
    return fc.tuple(
      ...table.rows.map((row) => {
        const layout = template.blocks.find((block) => block.rows.some(({ key }) => key === row.key))?.layout ?? [];
        return figuresIn(columns.filter((c) => layout.includes(c))).map((cells) => ({ ...row, cells }));
      }),
    );
  const code = fc.constantFrom('201', '20103', '2010350', '208', '2080505', '229', '30299');
  const row = fc.record({ code, name: fc.constantFrom(...NAMES), cells: figuresIn(columns) });
  const total = figuresIn(columns).map((cells) => ({ key: TOTAL_ROW, code: null, name: '合计', cells }));
  return fc
    .tuple(total, fc.uniqueArray(row, { selector: (r) => r.code, maxLength: 5 }))
    .map(([first, others]) => [first, ...others.map((r) => ({ key: r.code, ...r }))]);
}

function tables(table: TableContent, template: TableTemplate): fc.Arbitrary<TableContent> {
  return fc
    .tuple(rowsOf(table, template), fc.array(lines, { maxLength: 3 }), fc.option(lines), fc.boolean())
    .map(([rows, notes, statement, numbered]) => ({
      ...table,
      formNumber: numbered ? table.formNumber : '',
      rows,
      notes,
      emptyStatement: statement === null ? null : `说明：${statement}`,
    }));
}

/** What stands in a form: its cells are known by the words in them, so those words are left out. */
const formWords = fc
  .array(
    fc.constantFrom(
      ...WORDS,
      '，',
      '。',
      '（一）',
      '1、',
      '≥3次',
      '95.5%',
      '24',
      '☑',
      '𠮷',
      '|',
      '\\',
      '#',
      '-',
      '☐ 2、',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => tidyName(pieces.join('')));
const points = fc.integer({ min: 0, max: 100 }).map(String);

function indicators(weighted: boolean): fc.Arbitrary<Indicator> {
  return fc.record({
    level1: fc.constantFrom('产出指标', '效益指标'),
    level2: fc.constantFrom('数量指标', '社会效益指标'),
    name: formWords,
    weight: weighted ? points : fc.constant(null),
    target: formWords,
    actual: formWords,
    score: points,
  });
}

function goals(title: fc.Arbitrary<string>): fc.Arbitrary<PerformanceGoal> {
  const of = (weighted: boolean) => fc.array(indicators(weighted), { minLength: 1, maxLength: 3 });
  return fc.record({ title, weight: points, indicators: fc.boolean().chain(of) });
}

/** What only forms have that no region prescribes. */
function usualForms(form: PerformanceForm): fc.Arbitrary<PerformanceForm> {
  const part = fc.record({
    label: formWords,
    initial: figures,
    budget: figures,
    executed: figures,
    rate: fc.constant(''),
  });
  const more = fc.record({
    execution: fc.record(
      {
        initial: figures,
        reason: formWords,
        unit: fc.constant('元' as const),
        parts: fc.array(part, { minLength: 1 }),
      },
      { requiredKeys: ['initial'] },
    ),
    statement: fc.record({ statement: fc.record({ expected: formWords, achieved: formWords }) }, { requiredKeys: [] }),
    reasons: fc.option(fc.array(fc.oneof(fc.constant(''), formWords), { minLength: 9, maxLength: 9 })),
    totalWeight: fc.record({ totalWeight: points }, { requiredKeys: [] }),
  });
  return more.map(({ execution, statement, reasons, totalWeight }) => ({
    ...form,
    ...statement,
    ...(typeof form.goals.at(-1)?.indicators[0]?.weight === 'string' && form.total !== null ? totalWeight : {}),
    execution: { ...form.execution, ...execution },
    goals: form.goals.map((goal, g) => ({
      ...goal,
      indicators: goal.indicators.map((indicator, i) =>
        reasons ? { ...indicator, reason: reasons[3 * g + i] ?? '' } : indicator,
      ),
    })),
  }));
}

function forms(template: FormTemplate, key: string, department: string): fc.Arbitrary<PerformanceForm> {
  const blankOr = fc.oneof(fc.constant(''), formWords);
  const execution = fc.record({
    label: fc.constant(template.executionLabel),
    weight: points,
    budget: figures,
    executed: figures,
    rate: fc.constantFrom('97.5%', '100%', ''),
    score: points,
  });
  const content = fc.record({
    values: fc.tuple(...template.fields.map(() => blankOr)),
    execution,
    goals: fc.oneof(
      goals(fc.constant('')).map((goal) => [goal]),
      fc.array(goals(formWords), { minLength: 1, maxLength: 3 }),
    ),
    total: fc.option(points),
    deviationReason: blankOr,
    measures: blankOr,
    remarks: fc.array(formWords, { maxLength: 3 }),
  });
  const made = content.map(({ values, ...form }) => {
    const fields = template.fields.map((label, i) => ({ label, value: values[i] ?? '' }));
    const project = fields.find(({ label }) => label === '项目名称')?.value ?? null;
    const title = template.title.replace(/\{\w+\}/g, '');
    return { template: template.key, key, title, department, project, fields, ...form };
  });
  return template.prescribed ? made : made.chain(usualForms);
}

/** Any disclosure on the pack's blank one: some tables and sections missing, any words in the others. */
export function anyDocument(compiled: CompiledPack): fc.Arbitrary<DisclosureDocument> {
  const identity = fc.record({
    department: fc.constantFrom('某某区档案馆', '某某街道办事处（本级）'),
    region: fc.constantFrom('湖北省武汉市', '某省某市某区'),
    fiscalYear: fc.integer({ min: 2000, max: 2099 }),
  });
  return identity.chain((of) => {
    const blank = blankDocument(compiled, of);
    const someTables = fc.tuple(
      ...blank.tables.map((table) => fc.option(tables(table, tableTemplate(compiled.pack, table.key)), { freq: 8 })),
    );
    const allParts = fc.tuple(...blank.parts.map((part) => sections(part)));
    const someForms = compiled.pack.forms.map((form) =>
      fc.option(forms(form, form.scope === 'whole' ? 'whole' : 'project-1', of.department)),
    );
    const more = fc.record({
      tables: someTables.map((all) => all.filter((table) => table !== null)).filter((all) => all.length > 0),
      parts: allParts,
      forms: fc.tuple(...someForms).map((all) => all.filter((form) => form !== null)),
      contents: fc.constantFrom(blank.contents, []),
      printedDate: fc.constantFrom(null, '2024-10-31', '2024-01-05'),
    });
    return more.map(({ printedDate, ...content }) => {
      const document = { ...blank, ...content, identity: { ...blank.identity, printedDate } };
      return { ...document, losses: standingLosses(document, compiled.pack) };
    });
  });
}
