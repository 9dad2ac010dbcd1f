import { withCell } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { type ExactYear, printYear } from '../exact-year.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const spend = (code: string, projects: bigint) =>
  ({ code, budget: 'general', personnel: 0n, office: 0n, projects }) as const;

/** Two 项 of 1.006: 1.01 each, 2.02 together where rounded rows are added up, 2.01 where the exact amounts are. */
const YEAR: ExactYear = { spending: [spend('2010301', 1_006_000n), spend('2010350', 1_006_000n)] };
const printed = printYear(YEAR, 'summed', pack);

/** The 款 one step too high: its rows and its 类 are near enough, the summary's 类 is not. */
const wrong = { table: 'general-budget', row: '20103', column: 'c1' };
const misprinted = withCell(printed, wrong, '2.03');
const jointOf = (document: typeof printed) =>
  checkDocument(document, pack).findings.filter(({ code }) => code === 'ROUNDING.JOINT');

describe('ROUNDING.JOINT', () => {
  it('tells which relations cannot hold together, and by how much', () => {
    const [finding, ...others] = jointOf(misprinted);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ tier: 'explain', printed: null, gap: '0.02', tolerance: '0.01' });
    expect(finding?.sentence.zh).toMatch(
      /^下列 5 项关系.*相差 0.02 万元，四舍五入最多解释 0.01.*；另有 1 项，见所列各处。$/,
    );
    expect(finding?.sentence.zh).toContain(
      '《财政拨款收入支出决算总表》“本年支出合计”“一般公共预算财政拨款” 2.01 应等于 《一般公共预算财政拨款支出决算表》“合计”“小计” 2.02',
    );
    expect(finding?.places).toContainEqual({ kind: 'cell', ...wrong });
  });

  it('leaves nothing to do for the other tails alone', () => {
    const { findings, counts } = checkDocument(misprinted, pack);
    const [tails] = findings.filter(({ code }) => code === 'ROUNDING.TAILS');
    expect(tails?.places).toHaveLength(counts.tail - 2);
  });

  it('is needed: no comparison fails by itself', () => {
    expect(checkDocument(misprinted, pack).counts).toMatchObject({ real: 0 });
  });

  it('is silent where one set of true amounts stands behind every figure', async () => {
    const reference = await readReference();
    expect(checkDocument(reference.document, reference.pack).counts.tail).toBeGreaterThan(20);
    expect(jointOf(reference.document)).toEqual([]);
    expect(jointOf(printed)).toEqual([]);
  });
});
