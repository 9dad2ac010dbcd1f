import { builtInPack } from '#template';
import { readDocument } from './read-document.js';

const packs = [await builtInPack('generic')];

const TITLES = ['收入支出决算总表', '收入决算表', '支出决算表'];

/** Three small tables of a unit, whose only figure tells whose they are. */
function tablesOf(unit: string, figure: string, named = true): readonly string[] {
  return TITLES.map((title) => {
    const total = `<tr><td>合计</td><td></td><td>${figure}</td></tr>`;
    const above = `<p>${title}</p><p>${named ? `部门：${unit}　　　` : ''}金额单位：万元</p>`;
    const head = title.includes('总表')
      ? '<tr><td>收入</td><td>收入</td><td>支出</td></tr><tr><td>项目</td><td>行次</td><td>决算数</td></tr>'
      : '<tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr>';
    return `${above}<table>${head}${total}</table>`;
  });
}

function narrativeOf(figure: string): string {
  return `<p>第一部分 概况</p><p>一、主要职能</p><p>管理。</p><p>第二部分 部门决算情况说明</p><p>一、收入决算情况说明</p><p>本年收入合计${figure}万元。</p>`;
}

async function read(...body: string[]) {
  const outcome = await readDocument(new TextEncoder().encode(`<html><body>${body.join('')}</body></html>`), packs);
  if (!outcome.ok) throw new Error(outcome.code);
  const { document, remarks } = outcome.value;
  const figures = document.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells)));
  const said = document.parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
  return { document, figures: new Set(figures), said: JSON.stringify(said), remarks };
}

const COVER = '<p>清水区水务局2023年度部门决算</p>';
const [one, other] = [tablesOf('清水区水务局', '1.00'), tablesOf('清水区河道所', '2.00')];
const unit = {
  code: 'SOURCE.OTHER_DISCLOSURES',
  details: { department: '清水区水务局', units: '清水区河道所', count: 3 },
};

describe('a file with the disclosures of several units', () => {
  it('one behind the other: the first is read, narrative and all', async () => {
    const next = '<p>清水区河道所2023年度单位决算</p><p>目录</p><p>第一部分 概况</p>';
    const { figures, said, remarks } = await read(
      COVER,
      narrativeOf('1.00'),
      ...one,
      next,
      narrativeOf('2.00'),
      ...other,
    );
    expect(figures).toEqual(new Set(['1.00']));
    expect(said).toContain('1.00万元');
    expect(said).not.toContain('2.00万元');
    expect(remarks).toEqual([unit]);
  });

  it('table by table: those of the department on the cover are read', async () => {
    const mixed = one.flatMap((table, i) => [other[i] ?? '', table]);
    const { figures, remarks } = await read(COVER, ...mixed, narrativeOf('1.00'));
    expect(figures).toEqual(new Set(['1.00']));
    expect(remarks).toEqual([unit]);
  });

  it('without names above the tables: what begins again is another’s', async () => {
    const unnamed = [...tablesOf('', '1.00', false), ...tablesOf('', '2.00', false)];
    const { figures, remarks } = await read(COVER, ...unnamed, narrativeOf('1.00'));
    expect(figures).toEqual(new Set(['1.00']));
    expect(remarks).toMatchObject([{ code: 'SOURCE.OTHER_DISCLOSURES', details: { count: 3 } }]);
  });

  it('is none where one table is printed twice, or goes on', async () => {
    const { document, remarks } = await read(COVER, ...one, one[1] ?? '', narrativeOf('1.00'));
    expect(document.tables).toHaveLength(TITLES.length);
    expect(remarks).toEqual([{ code: 'SOURCE.TABLES_AGAIN', details: { count: 1, titles: '收入决算表' } }]);
  });
});

it('tells which tables no template takes', async () => {
  const strange =
    '<p>项目支出明细表</p><table><tr><td>甲</td><td>1.00</td></tr><tr><td>乙</td><td>2.00</td></tr></table>';
  const { remarks } = await read(COVER, ...one, narrativeOf('1.00'), strange);
  expect(remarks).toEqual([{ code: 'SOURCE.TABLES_UNKNOWN', details: { count: 1, titles: '《项目支出明细表》' } }]);
});
