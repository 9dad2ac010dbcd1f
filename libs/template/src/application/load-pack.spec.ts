import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printedNotes } from '../domain/compiled-pack.js';
import { builtInPack } from './built-in-pack.js';
import { loadPack } from './load-pack.js';
import { packsFolder } from './packs-folder.js';

const squeeze = (text: string) => text.replace(/\s/g, '');

describe('the pack Hubei-Wuhan 2023', () => {
  it('has the nine tables with every row of the template', async () => {
    const { pack } = await builtInPack('hubei-wuhan-2023');
    const rows = pack.tables.map((t) => [t.key, t.blocks.reduce((n, b) => n + b.rows.length, 0), t.columns.length]);
    expect(rows).toEqual([
      ['summary', 62, 2],
      ['income', 0, 7],
      ['expenditure', 0, 6],
      ['appropriation-summary', 64, 5],
      ['general-budget', 0, 3],
      ['basic-detail', 65, 1],
      ['government-fund', 0, 6],
      ['state-capital', 0, 3],
      ['three-public', 0, 12],
    ]);
  });

  it('prints its formulas as the published document does', async () => {
    const compiled = await builtInPack('hubei-wuhan-2023');
    const published = squeeze(
      await readFile(join(packsFolder(), '../../../tests/golden/2023/qingshan/source.txt'), 'utf8'),
    );
    for (const table of compiled.pack.tables) {
      const notes = squeeze(printedNotes(compiled, table).join(''));
      expect({ table: table.key, found: published.includes(notes), notes }).toEqual({
        table: table.key,
        found: true,
        notes,
      });
    }
  });
});

describe('a pack that is wrong', () => {
  let folder: string;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'pack-')), 'packs');
    await cp(packsFolder(), folder, { recursive: true });
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  const pack = () => join(folder, 'hubei-wuhan-2023');

  async function change(file: string, from: string | RegExp, to: string): Promise<readonly string[]> {
    const path = join(pack(), file);
    const before = await readFile(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    await writeFile(path, after);
    const outcome = await loadPack(pack());
    return outcome.ok ? [] : (outcome.details.problems as string[]);
  }

  it.each([
    ['an unknown row', 'tables/summary.yaml', 'r31 = r27', 'r31 = r99', 'formulas[2]: 公式第 1 行第 7 列', 'r99'],
    ['an unknown column', 'tables/general-budget.yaml', 'c2 + c3', 'c2 + c9', '第 1 行第 11 列', 'c9'],
    [
      'an unknown table',
      'cross-table.yaml',
      '= income[total, c1]',
      '= incomes[total, c1]',
      'summary-income',
      'incomes',
    ],
    ['broken syntax', 'tables/summary.yaml', 'sum(r1..r8)', 'sum(r1..r8', 'formulas[1]', '第 1 行第 17 列'],
    ['rows mixed with columns', 'tables/summary.yaml', 'r28 + r29', 'r28 + c1', 'formulas[2]', '混在一起'],
    ['a backward range', 'tables/summary.yaml', 'r1..r8', 'r8..r1', 'formulas[1]', '反了'],
    ['a circle', 'tables/summary.yaml', 'sum(r1..r8)', 'r31', 'summary.yaml', '循环'],
    ['a gap in 行次', 'tables/summary.yaml', 'line: 9,', 'line: 90,', 'summary.yaml', '应为 9，实为 90'],
    ['a key used twice', 'tables/summary.yaml', 'key: line-10,', 'key: line-9,', 'rows', 'line-9'],
    [
      'a header with a hole',
      'tables/income.yaml',
      'colspan: 4',
      'colspan: 3',
      'income.yaml',
      '表头第 1 行占了 10 栏，而表有 11 栏',
    ],
    ['a wrong type', 'pack.yaml', 'fiscalYear: 2023', 'fiscalYear: 二〇二三', 'pack.yaml fiscalYear', 'integer'],
    [
      'an unknown property',
      'tables/income.yaml',
      'kind: coded',
      'kind: coded\ncolour: red',
      'tables/income.yaml',
      'colour',
    ],
    ['a missing property', 'tables/income.yaml', /^title:.*$/m, '', 'tables/income.yaml', 'title'],
    ['bad YAML', 'parts.yaml', '- key: tables', '- key: : tables', 'parts.yaml:', 'YAML'],
    ['a table without a file', 'pack.yaml', '- income', '- outcome', 'tables/outcome.yaml', '缺少文件'],
  ])('names %s, its file and place', async (_, file, from, to, ...expected) => {
    const problems = (await change(file, from, to)).join('\n');
    for (const part of expected) expect(problems).toContain(part);
  });

  it('tells all problems at once', async () => {
    await change('tables/general-budget.yaml', 'c2 + c3', 'c2 + c9');
    const problems = await change('tables/summary.yaml', 'r31 = r27', 'r31 = r99');
    expect(problems).toHaveLength(2);
  });

  it('refuses a bomb of aliases', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(9).fill(`*x${i}`).join(', ')}]`);
    await writeFile(join(pack(), 'forms.yaml'), `x0: &x0 [a]\n${levels.join('\n')}\n`);
    const outcome = await loadPack(pack());
    expect(!outcome.ok && outcome.details.problems).toEqual([expect.stringContaining('alias')]);
  });
});
