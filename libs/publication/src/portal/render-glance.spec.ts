import fc from 'fast-check';
import { builtInPack, type CompiledPack, DEFAULT_PACK } from '#template';
import { atAGlance } from '#validation';
import { goldenDocument, publishedView } from './golden.fixture.js';
import { hostileText } from './hostile.fixture.js';
import { elements, readMarkup, textOf } from './markup.fixture.js';
import { renderDisclosurePage } from './render-disclosure-page.js';

let compiled: CompiledPack;
beforeAll(async () => {
  compiled = await builtInPack(DEFAULT_PACK);
});

const pageWith = (glance: readonly string[]) =>
  readMarkup(renderDisclosurePage(publishedView(goldenDocument(), { glance }), compiled));
const sections = (page: ReturnType<typeof pageWith>) =>
  elements(page, 'section').filter(({ attributes }) => attributes.class === 'glance');

it('stands first on the page, under a heading of its own, and says who computed it', () => {
  const page = pageWith(atAGlance(goldenDocument(), compiled));
  const [main] = elements(page, 'main');
  const first = main?.children.find((child) => typeof child !== 'string');
  expect(first).toBe(sections(page)[0]);
  const [section] = sections(page);
  if (!section) throw new Error('there is no glance');
  expect(elements(section, 'h2').map(({ attributes }) => attributes.id)).toEqual([
    section.attributes['aria-labelledby'],
  ]);
  expect(elements(section, 'li').map(textOf)).toEqual([
    '2023年度本年收入合计4345.99万元，其中：财政拨款收入4345.99万元，占100.00%。',
    '2023年度本年支出合计4345.99万元，其中：基本支出492.79万元，占11.34%；项目支出3853.19万元，占88.66%。',
    '2023年度财政拨款收、支总计4345.99万元。',
    '2023年度财政拨款收入中，一般公共预算财政拨款收入1288.89万元；政府性基金预算财政拨款收入3057.09万元。',
    '2023年度一般公共预算财政拨款支出1288.89万元，占本年支出合计的29.66%。',
    '本部门2023年度无财政拨款“三公”经费支出。',
  ]);
  expect(textOf(section)).toContain('不属于公开文本');
});

it('is left out where the tables give nothing', () => {
  const blank = { ...goldenDocument(), tables: [] };
  expect(atAGlance(blank, compiled)).toEqual([]);
  expect(sections(pageWith([]))).toEqual([]);
});

it('prints whatever is composed as text', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (glance) => {
      const items = sections(pageWith(glance)).flatMap((section) => elements(section, 'li'));
      expect(items.map(textOf)).toEqual(glance);
    }),
    { numRuns: 8 },
  );
});
