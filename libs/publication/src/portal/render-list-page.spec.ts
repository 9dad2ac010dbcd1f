import { goldenDocument, publishedView } from './golden.fixture.js';
import { elements, readMarkup, textOf } from './markup.fixture.js';
import { renderListPage } from './render-list-page.js';

const item = (departmentCode: string, fiscalYear: number) =>
  publishedView(goldenDocument(), { departmentCode, fiscalYear });
const asOf = '2024-10-31T01:00:00Z';
const pageOf = (page: Partial<Parameters<typeof renderListPage>[0]>) =>
  readMarkup(renderListPage({ items: [], next: null, asOf, ...page }));
const addresses = (page: ReturnType<typeof readMarkup>) => elements(page, 'a').map((a) => a.attributes.href);

it('puts each department under its year, with its page and its data', () => {
  const page = pageOf({ items: [item('a1', 2023), item('b2', 2023), item('a1', 2022)] });
  expect(elements(page, 'h2').map(textOf)).toEqual(['2023 年度 Fiscal year 2023', '2022 年度 Fiscal year 2022']);
  expect(elements(page, 'ul').map((list) => elements(list, 'li').length)).toEqual([2, 1]);
  expect(addresses(page)).toEqual(
    expect.arrayContaining(['/disclosures/a1/2023', '/disclosures/b2/2023.json', '/disclosures/a1/2022']),
  );
});

it('goes on within the year that was asked for', () => {
  expect(addresses(pageOf({ next: 'bmV4dA' }))).toContain('/?after=bmV4dA');
  expect(addresses(pageOf({ next: 'bmV4dA', year: 2022 }))).toContain('/?year=2022&after=bmV4dA');
});

it('says so when nothing is public yet, in Beijing time', () => {
  const text = textOf(pageOf({}));
  expect(text).toContain('还没有公开的部门决算');
  expect(text).toContain('2024-10-31 09:00');
});
