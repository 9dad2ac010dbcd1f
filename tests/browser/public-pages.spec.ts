import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { until } from '../support/gongkai-command.js';
import { audit, outline } from './accessibility.js';
import { screenshotFolder } from './browser.config.js';
import { type DemoSystem, startDemo } from './demo-system.js';
import { close, DESK, PHONE, type Visit, Visitor } from './visitor.js';

const PUBLISHED = '/disclosures/finance/2023';
const PATIENCE = 120_000;

let system: DemoSystem;
let visitor: Visitor;
const pictures = screenshotFolder();
beforeAll(async () => {
  system = await startDemo();
  visitor = await Visitor.arrive();
}, PATIENCE);
afterAll(async () => {
  await visitor?.leave();
  await system?.stop();
}, PATIENCE);

const get = (path: string, headers = {}) => fetch(system.portal + path, { headers });
const open = (path: string, viewport = DESK, more = {}) => visitor.visit(system.portal + path, viewport, more);
const measure = <T>({ page }: Visit, expression: string) => page.evaluate<T>(expression);

async function expectSound(visit: Visit, name: string, { width }: { readonly width: number }): Promise<void> {
  const { violations, passes } = await audit(visit.page);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(5);
  expect(await measure(visit, 'document.documentElement.scrollWidth')).toBe(width);
  await visit.page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  expect(visit.complaints).toEqual([]);
}

async function expectOrderAndLanguages(visit: Visit): Promise<void> {
  const { levels } = await outline(visit.page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.slice(1).entries()) expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
  expect(await measure(visit, 'document.documentElement.lang')).toBe('zh-CN');
  const english = await visit.page.locator('[lang=en]').allTextContents();
  expect(english.length).toBeGreaterThan(0);
  expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
}

const PAGES: readonly (readonly [name: string, path: string, status: number])[] = [
  ['list', '/', 200],
  ['disclosure', PUBLISHED, 200],
  ['unpublished', '/disclosures/culture/2023', 404],
  ['unknown', '/no/such/page', 404],
  ['misasked', '/?year=soon', 400],
];

describe.each(PAGES)('the %s page', (name, path, status) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open(path);
  }, PATIENCE);
  afterAll(() => close(visit));

  it(
    'is sound on a phone and on a desk: no complaint, no violation of WCAG 2.2 AA, no sideways scrolling',
    async () => {
      expect(visit.status).toBe(status);
      await expectSound(visit, name, DESK);
      const phone = await open(path, PHONE);
      await expectSound(phone, name, PHONE);
      await close(phone);
    },
    PATIENCE,
  );

  it(
    'has one title, headings in order, and says which text is in which language',
    () => expectOrderAndLanguages(visit),
    PATIENCE,
  );

  it(
    'lets the keyboard skip to what it is about',
    async () => {
      await visit.page.keyboard.press('Tab');
      expect(await measure(visit, 'document.activeElement.className')).toBe('skip');
      expect(await measure(visit, 'document.activeElement.getBoundingClientRect().x')).toBeGreaterThanOrEqual(0);
      await visit.page.keyboard.press('Enter');
      expect(await measure(visit, 'document.activeElement.id')).toBe('main');
    },
    PATIENCE,
  );

  it(
    'allows its own style and nothing else, and the browser holds it to that',
    async () => {
      expect(visit.headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      );
      expect(visit.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
      const script = `Object.assign(document.createElement('script'), { text: 'window.ran = 1' })`;
      await measure(visit, `document.body.append(${script})`);
      expect(await measure(visit, 'window.ran === undefined')).toBe(true);
      expect(visit.complaints.join()).toContain('Content Security Policy');
    },
    PATIENCE,
  );
});

describe('the way of a citizen', () => {
  it(
    'leads from the landing page over the list to a disclosure, its data, and the proof',
    async () => {
      const visit = await visitor.visit(system.intake);
      const { page } = visit;
      await page.getByRole('link', { name: '公开门户' }).click();
      await page.waitForURL(`${system.portal}/`);
      await page.getByRole('link', { name: '青山区财政局', exact: true }).click();
      await page.waitForURL(system.portal + PUBLISHED);
      const fingerprint = /sha256 ([0-9a-f]{64})/.exec((await page.locator('footer').textContent()) ?? '')?.[1];
      const original = await page.getByRole('link', { name: '公开文本原件' }).getAttribute('href');
      const bytes = Buffer.from(await (await get(original ?? '')).arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(fingerprint);
      await page.getByRole('link', { name: 'JSON' }).click();
      const data = JSON.parse((await page.locator('pre').textContent()) ?? '');
      expect(data).toMatchObject({ contentHash: fingerprint, revision: 1, document: JSON.parse(`${bytes}`) });
      expect(visit.complaints).toEqual([]);
      await close(visit);
    },
    PATIENCE,
  );

  it.each([PHONE, DESK])(
    'begins on a sound landing page at $width pixels',
    async (viewport) => {
      const visit = await visitor.visit(system.intake, viewport);
      await expectSound(visit, 'landing', viewport);
      await expectOrderAndLanguages(visit);
      await close(visit);
    },
    PATIENCE,
  );

  it(
    'is the same without JavaScript, contents included',
    async () => {
      const { page, ...visit } = await open(PUBLISHED, PHONE, { javaScriptEnabled: false });
      const link = page.getByRole('navigation').getByText('年度收入决算表');
      expect(await link.count()).toBe(1);
      expect(await link.isVisible()).toBe(false);
      await page.locator('summary').click();
      await link.click();
      expect(page.url()).toContain('#table-income');
      expect(await page.locator('#table-income').boundingBox()).toMatchObject({ y: expect.closeTo(0, -2) });
      expect(visit.complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'asks again and takes 304 for an answer, under the same policy',
    async () => {
      const first = await get(PUBLISHED);
      const again = await get(PUBLISHED, { 'if-none-match': first.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
      expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
    },
    PATIENCE,
  );
});

describe('the tables', () => {
  it(
    'are named by their captions, and the contents lead to each of them',
    async () => {
      const visit = await open(PUBLISHED);
      const { document } = (await (await get(`${PUBLISHED}.json`)).json()) as {
        document: { tables: { title: string }[] };
      };
      const { tables } = await outline(visit.page);
      expect(tables.length).toBeGreaterThan(document.tables.length);
      expect(tables.filter((line) => !/table "\S/.test(line))).toEqual([]);
      for (const { title } of document.tables) {
        expect(tables.join('\n')).toContain(`"${title}`);
        expect(
          await visit.page.getByRole('navigation').getByRole('link', { name: title, exact: true }).isVisible(),
        ).toBe(true);
      }
      await close(visit);
    },
    PATIENCE,
  );

  it(
    'scroll on a phone in a region of their own, by keyboard too, with head and labels in sight',
    async () => {
      const visit = await open(PUBLISHED, PHONE);
      const region = visit.page.locator('#table-income .scroll');
      await region.focus();
      const scrolled = (side: string) =>
        measure<number>(visit, `document.querySelector('#table-income .scroll').scroll${side}`);
      for (let i = 0; i < 8; i++) await visit.page.keyboard.press('ArrowRight');
      await until('scrolled to the right', async () => (await scrolled('Left')) > 100);
      await visit.page.keyboard.press('End');
      await until('scrolled down', async () => (await scrolled('Top')) > 100);
      const at = (selector: string) =>
        measure<{ x: number; y: number }>(
          visit,
          `(({ x, y }) => ({ x, y }))(document.querySelector('#table-income ${selector}').getBoundingClientRect())`,
        );
      const frame = await at('.scroll');
      expect((await at('tbody tr:last-child th')).x).toBeCloseTo(frame.x + 1, 0);
      expect((await at('thead')).y).toBeCloseTo(frame.y + 1, 0);
      await visit.page.screenshot({ path: join(pictures, 'scrolled-360.png') });
      expect(await measure(visit, 'document.documentElement.scrollLeft')).toBe(0);
      await close(visit);
    },
    PATIENCE,
  );

  it(
    'have their figures one below the other: right-aligned, digits of one width',
    async () => {
      const visit = await open(PUBLISHED);
      const styles = await measure<string[]>(
        visit,
        `[...new Set([...document.querySelectorAll('td.figure')].map((cell) => {
          const { textAlign, fontVariantNumeric, whiteSpace } = getComputedStyle(cell);
          return [textAlign, fontVariantNumeric, whiteSpace].join(' ');
        }))]`,
      );
      expect(styles).toEqual(['right tabular-nums nowrap']);
      await close(visit);
    },
    PATIENCE,
  );

  it(
    'fit on paper whole, without navigation',
    async () => {
      // The width of an A4 sheet on its side, less its margins.
      const visit = await open(PUBLISHED, { width: 1009, height: 660 });
      await visit.page.emulateMedia({ media: 'print' });
      const regions = await measure<string[]>(
        visit,
        `[...document.querySelectorAll('.scroll')].map((region) =>
          [getComputedStyle(region).overflow, region.scrollWidth <= region.clientWidth].join(' '))`,
      );
      expect(new Set(regions)).toEqual(new Set(['visible true']));
      expect(await visit.page.locator('nav, .turn, .skip').filter({ visible: true }).count()).toBe(0);
      await close(visit);
    },
    PATIENCE,
  );
});

describe('what is not public', () => {
  it(
    'is answered like what does not exist: word for word, page and data',
    async () => {
      const answers = ['culture', 'bigdata', 'urban', 'no-such-department'].map(async (code) => {
        const [page, data] = await Promise.all([
          get(`/disclosures/${code}/2023`),
          get(`/disclosures/${code}/2023.json`),
        ]);
        const { instance, ...problem } = (await data.json()) as { instance: string };
        expect(instance).toContain(code);
        return [telling(page), await page.text(), telling(data), problem];
      });
      const [first, ...others] = await Promise.all(answers);
      expect(first).toMatchObject([{ status: 404 }, expect.stringContaining('没有找到'), {}, { status: 404 }]);
      for (const other of others) expect(other).toEqual(first);
    },
    PATIENCE,
  );
});

/** Everything an answer gives away before its body, without what differs between any two answers. */
function telling({ status, headers }: Response): object {
  const all = Object.fromEntries(headers);
  const { date: _date, 'x-request-id': _id, 'content-length': _length, ...rest } = all;
  return { status, ...rest };
}
