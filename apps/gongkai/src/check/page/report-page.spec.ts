import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Finding } from '#contracts';
import { refused } from '#kernel';
import type { Answer } from '../answer.js';
import type { CheckedFile } from '../check-file.js';
import { checkedFile } from '../checked-file.fixture.js';
import { reportPage } from './report-page.js';

let checked: CheckedFile;
beforeAll(async () => {
  checked = await checkedFile();
});

const read = (answers: readonly Answer[]) => parseDocument(reportPage(answers));
type Page = ReturnType<typeof read>;
const elements = (page: Page, ...tags: string[]) => DomUtils.getElementsByTagName((tag) => tags.includes(tag), page);
const everything = (page: Page) => DomUtils.getElementsByTagName('*', page);
const skeleton = (page: Page) =>
  everything(page).filter(({ attribs, name }) => name !== 'mark' && !(name === 'span' && 'lang' in attribs));
const shape = (page: Page) => skeleton(page).map(({ name, attribs }) => `${name} ${Object.keys(attribs).join(' ')}`);

/** Text as somebody would write it who wants it to be more than text. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</style></title></textarea><!--',
        '"><img src=x onerror=alert(1)>',
        "' onfocus='alert(1)' autofocus='",
        ']]>&lt;b&gt;&#x3c;svg/onload=1>',
        '</td></tr></table></details>',
        '决算《表》',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `x${parts.join('')}`);

const NOT_TEXT = new Set(['kind', 'tier', 'table', 'row', 'column', 'section', 'form', 'field', 'key', 'id', 'code']);

/** The value with every text in it replaced, but for those that lead from one part of it to another. */
function withTexts(value: unknown, text: string, name = ''): unknown {
  if (typeof value === 'string') return NOT_TEXT.has(name) || value === '' ? value : text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTexts(member, text, key)]));
}

it('prints any text of a document and of its findings as that text, and the page is built as before', () => {
  const plain = shape(read([infested('x')]));
  fc.assert(
    fc.property(hostileText, (text) => {
      const page = read([infested(text)]);
      expect(shape(page)).toEqual(plain);
      expect(DomUtils.textContent(elements(page, 'h2'))).toBe(text);
    }),
    { numRuns: 20 },
  );
});

function infested(text: string): Answer {
  const { document, findings, score, notChecked } = checked.result;
  const parts = withTexts({ findings, score, notChecked, identity: document.identity, parts: document.parts }, text);
  const result = { ...checked.result, ...(parts as typeof checked.result) };
  return {
    file: text,
    checked: { ...checked, result: { ...result, document: { ...document, ...(parts as object) } } },
  };
}

it('needs nothing but itself: no script, no address, no handler', () => {
  const page = read([{ file: 'a.pdf', checked }]);
  expect(elements(page, 'script', 'link', 'img', 'iframe', 'object', 'form', 'base')).toEqual([]);
  const addresses = everything(page).flatMap(({ attribs }) => [attribs.src, attribs.href].filter((to) => to));
  expect(addresses.filter((to) => !to?.startsWith('#'))).toEqual([]);
  expect(
    everything(page).filter(({ attribs }) => Object.keys(attribs).some((name) => /^on|^style$/.test(name))),
  ).toEqual([]);
  expect(reportPage([])).not.toMatch(/@import|url\(/);
});

it('leads to every part it names, and names no part twice', () => {
  const answers = ['a', 'b'].map((file) => ({ file, checked }));
  const page = read([...answers, { file: 'c', refusal: refused('FILE.EMPTY') }]);
  const ids = everything(page).flatMap(({ attribs }) => attribs.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const links = elements(page, 'a').map(({ attribs }) => attribs.href?.slice(1));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
});

it('says every finding once, with its figures, and folds what is too much', () => {
  const [one] = checked.result.findings.filter(({ code }) => code === 'SOFT_PAIR');
  const findings = Array.from({ length: 13 }, (_, i) => ({
    ...(one as Finding),
    sentence: { zh: `甲${i}。`, en: `a${i}.` },
    printed: `${1000 + i}.00`,
  }));
  const page = read([{ file: 'a', checked: { ...checked, result: { ...checked.result, findings } } }]);
  const items = elements(page, 'li').filter(({ attribs }) => attribs.class === 'finding');
  expect(items.map((item) => DomUtils.textContent(DomUtils.getElementsByTagName('p', item)[0] ?? []))).toEqual(
    findings.map(({ sentence }) => sentence.zh),
  );
  expect(DomUtils.textContent(items[0] ?? [])).toContain('1,000.00');
  const folds = elements(page, 'details').filter(({ attribs }) => attribs.class !== 'form');
  const folded = folds.map((fold) => DomUtils.getElementsByTagName('li', fold).filter((item) => items.includes(item)));
  expect(folded.map((list) => list.length)).toEqual([3]);
});
