import { builtInPack, type CompiledPack, DEFAULT_PACK } from '#template';
import { goldenDocument, publishedView } from './golden.fixture.js';
import { elements, type Node, readMarkup, textOf } from './markup.fixture.js';
import { renderDisclosurePage } from './render-disclosure-page.js';

const document = goldenDocument();
let compiled: CompiledPack;
beforeAll(async () => {
  compiled = await builtInPack(DEFAULT_PACK);
});
const pageOf = (more: Parameters<typeof publishedView>[1] = {}) =>
  readMarkup(renderDisclosurePage(publishedView(document, more), compiled));
const ids = (page: Node) => elements(page).flatMap(({ attributes }) => attributes.id ?? []);
const targets = (page: Node) => elements(page, 'a').map((a) => a.attributes.href ?? '');

it('leads every link inside the page to one place, and lists every table and form', () => {
  const page = pageOf();
  const inside = targets(page).filter((href) => href.startsWith('#'));
  expect(new Set(ids(page)).size).toBe(ids(page).length);
  expect(inside.filter((href) => !ids(page).includes(href.slice(1)))).toEqual([]);
  const contents = elements(page, 'nav').flatMap((nav) => elements(nav, 'a'));
  const titles = [...document.tables, ...document.forms].map(({ title }) => title);
  expect(contents.map(textOf)).toEqual(expect.arrayContaining(titles));
});

it('leads from table to table, there and back', () => {
  const turns = elements(pageOf(), 'p').filter(({ attributes }) => attributes.class === 'turn');
  const keys = document.tables.map(({ key }) => `#table-${key}`);
  expect(turns.map(targets)).toEqual(
    keys.map((_, i) => [keys[i - 1], '#contents', keys[i + 1]].filter((href) => href !== undefined)),
  );
});

it('prints every sentence, every indicator and every remark of the document', () => {
  const text = textOf(pageOf());
  const paragraphs = JSON.stringify(document.parts).match(/"sentences":\[.*?\]/g) ?? [];
  expect(paragraphs.length).toBeGreaterThan(50);
  for (const paragraph of paragraphs) expect(text).toContain(JSON.parse(`{${paragraph}}`).sentences.join(''));
  for (const form of document.forms) {
    for (const goal of form.goals) {
      for (const { name, target, actual, score } of goal.indicators)
        expect(text).toContain(name + target + actual + score);
    }
    for (const remark of form.remarks) expect(text).toContain(remark);
  }
});

it('says in which unit a form counts', () => {
  const inYuan = { ...document, identity: { ...document.identity, unit: '元' as const } };
  const captions = elements(readMarkup(renderDisclosurePage(publishedView(inYuan), compiled)), 'caption').map(textOf);
  expect(captions.filter((caption) => caption.startsWith('预算执行情况（金额单位：元；'))).toHaveLength(
    document.forms.length,
  );
});

it('warns on a corrected revision, names all revisions, and links to its own data', () => {
  const old = pageOf({ revision: 1 });
  expect(textOf(old)).toContain('已被更正');
  expect(textOf(pageOf())).not.toContain('已被更正');
  expect(targets(old)).toEqual(
    expect.arrayContaining([
      '/disclosures/a1/2023',
      '/disclosures/a1/2023/revisions/2',
      '/disclosures/a1/2023/revisions/1.json',
      '/disclosures/a1/2023/revisions/1/document.json',
    ]),
  );
});

it('shows tables and forms also where the document has no part for them', () => {
  const parts = document.parts.filter(({ key }) => key !== 'tables' && key !== 'attachments');
  const page = readMarkup(renderDisclosurePage(publishedView({ ...document, parts }), compiled));
  for (const { key } of document.tables) expect(ids(page)).toContain(`table-${key}`);
  for (const { key } of document.forms) expect(ids(page)).toContain(`form-${key}`);
});
