import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#platform';
import { gongkai } from '../support/gongkai-command.js';
import { audit, outline } from './accessibility.js';
import { screenshotFolder } from './browser.config.js';
import { close, DESK, PHONE, Visitor } from './visitor.js';

const GOLDEN = join(projectRoot(), 'tests', 'golden');
const PATIENCE = 120_000;

let folder: string;
let visitor: Visitor;
const pictures = screenshotFolder();
const addressOf = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-page-'));
  const reference = join(GOLDEN, '2023', 'qingshan', 'source.txt');
  await gongkai(['check', reference, '--html', join(folder, 'one.html')]);
  await gongkai(['check', reference, join(folder, 'absent.pdf'), '--html', join(folder, 'many.html')]);
  visitor = await Visitor.arrive();
}, PATIENCE);
afterAll(async () => {
  await visitor?.leave();
  rmSync(folder, { recursive: true });
}, PATIENCE);

describe.each(['one', 'many'])('the report page of %s', (name) => {
  it.each([PHONE, DESK].flatMap((viewport) => (['light', 'dark'] as const).map((scheme) => ({ ...viewport, scheme }))))(
    'is sound at $width px, $scheme: no complaint, no violation of WCAG 2.2 AA, no sideways scrolling',
    async ({ scheme, ...viewport }) => {
      const visit = await visitor.visit(addressOf(name), viewport);
      await visit.page.emulateMedia({ colorScheme: scheme });
      const { violations, passes } = await audit(visit.page);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(5);
      expect(await visit.page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await visit.page.screenshot({ path: join(pictures, `check-${name}-${viewport.width}-${scheme}.png`) });
      expect(visit.complaints).toEqual([]);
      await close(visit);
    },
    PATIENCE,
  );

  it(
    'is read in order without scripts, and unfolds by keyboard',
    async () => {
      const visit = await visitor.visit(addressOf(name), DESK, { javaScriptEnabled: false });
      const { levels } = await outline(visit.page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [i, level] of levels.slice(1).entries()) expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
      const fold = visit.page.locator('details.form').last();
      expect(await fold.locator('table').isVisible()).toBe(false);
      await fold.locator('summary').focus();
      await visit.page.keyboard.press('Enter');
      expect(await fold.locator('table').isVisible()).toBe(true);
      await close(visit);
    },
    PATIENCE,
  );
});
