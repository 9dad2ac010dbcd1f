import fc from 'fast-check';
import type { DisclosureDocument } from '#contracts';
import { builtInPack, type CompiledPack, DEFAULT_PACK } from '#template';
import { goldenDocument, publishedView } from './golden.fixture.js';
import { hostileText } from './hostile.fixture.js';
import { elements, type Node, readMarkup, textOf } from './markup.fixture.js';
import { renderDisclosurePage } from './render-disclosure-page.js';
import { renderListPage } from './render-list-page.js';
import { renderRefusalPage } from './render-refusal-page.js';

/** Members that the page does not print, and those whose values choose what is printed. */
const NOT_TEXT = new Set(['schema', 'pack', 'key', 'template', 'kind', 'unit', 'cells', 'code', 'contents', 'losses']);
const NOT_PRINTED_OF_FORM = new Set(['department', 'project', 'printedDate']);

/** The value with every text in it replaced. */
function withTexts(value: unknown, replace: (text: string) => string, name = '', inForm = false): unknown {
  if (NOT_TEXT.has(name) || (inForm && NOT_PRINTED_OF_FORM.has(name)) || name === 'printedDate') return value;
  if (typeof value === 'string') return value === '' ? value : replace(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, replace, name, inForm));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    withTexts(member, replace, key, inForm || name === 'forms'),
  ]);
  return Object.fromEntries(members);
}

const skeleton = (page: Node) =>
  elements(page).map(({ tag, attributes }) => `${tag} ${Object.keys(attributes).join(' ')}`);

const document = goldenDocument();
let compiled: CompiledPack;
beforeAll(async () => {
  compiled = await builtInPack(DEFAULT_PACK);
});

it('prints any text of a document as that text, and the page is built as before', () => {
  const plain = skeleton(readMarkup(renderDisclosurePage(publishedView(document), compiled)));
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const written: string[] = [];
      const infested = withTexts(document, () => {
        written.push(`${hostile}#${written.length};`);
        return written.at(-1) ?? '';
      }) as DisclosureDocument;
      const page = readMarkup(renderDisclosurePage(publishedView(infested), compiled));
      expect(skeleton(page)).toEqual(plain);
      const text = textOf(page);
      expect(written.length).toBeGreaterThan(700);
      expect(written.filter((one) => !text.includes(one))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

it('lets no key, code or figure of a document build the page either', () => {
  const plain = skeleton(readMarkup(renderDisclosurePage(publishedView(document), compiled)));
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const infested: DisclosureDocument = {
        ...document,
        tables: document.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            code: row.code && hostile,
            cells: Object.fromEntries(Object.keys(row.cells).map((column) => [column, hostile])),
          })),
        })),
        forms: document.forms.map((form) => ({ ...form, key: hostile })),
      };
      const view = publishedView(infested, { departmentCode: hostile, contentHash: hostile });
      expect(skeleton(readMarkup(renderDisclosurePage(view, compiled)))).toEqual(plain);
    }),
    { numRuns: 8 },
  );
});

it('lists any department by the name it has', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (department, region) => {
      const items = [publishedView(document, { department, region })];
      const page = readMarkup(renderListPage({ items, next: null, asOf: '2024-10-31T01:00:00Z' }));
      expect(textOf(elements(page, 'li')[0] as Node)).toContain(department);
      expect(textOf(page)).toContain(region);
      expect(elements(page, 'li', 'script', 'img')).toHaveLength(1);
    }),
  );
});

it('repeats an address that leads nowhere as text', () => {
  fc.assert(
    fc.property(hostileText, (path) => {
      const page = readMarkup(renderRefusalPage({ code: 'REQUEST.NOT_FOUND', details: { path } }));
      expect(textOf(page)).toContain(`“${path}”`);
      expect(elements(page, 'script', 'img', 'svg')).toEqual([]);
    }),
  );
});
