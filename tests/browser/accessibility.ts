import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA, one line each, and how much it has looked at. */
export async function audit(page: Page): Promise<{ violations: string[]; passes: number }> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: RULES } });
  const { violations, passes } = (await page.evaluate(`axe.run(${options})`)) as AxeResults;
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`),
    ),
    passes: passes.length,
  };
}

/** What a screen reader is given: "heading … [level=2]", "table …", "region …" with their names, in order. */
export async function outline(page: Page): Promise<{ levels: number[]; headings: string[]; tables: string[] }> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  const named = (role: string) => lines.filter((line) => new RegExp(`^\\s*- '?${role}\\b`).test(line));
  const headings = named('heading');
  return {
    headings,
    levels: headings.map((line) => Number(/\[level=(\d)\]/.exec(line)?.[1])),
    tables: named('table'),
  };
}
