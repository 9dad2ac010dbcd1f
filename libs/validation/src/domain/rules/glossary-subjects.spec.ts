import type { DisclosureDocument } from '#contracts';
import { withTable } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withParagraph, withText } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'GLOSSARY.SUBJECTS');
const lastSentence = [{ kind: 'sentence', section: 'glossary', sentence: 7 }];

describe('GLOSSARY.SUBJECTS', () => {
  it('finds what the audited disclosure explains and does not use, and what it leaves out', async () => {
    const findings = found((await readReference()).document);
    expect(findings.map((f) => [f.tier, /“(.+?)”/.exec(f.sentence.zh)?.[1]])).toEqual([
      ['explain', '宣传事务（款）'],
      ['explain', '医疗保障（款）'],
      ['notice', undefined],
    ]);
    expect(findings[2]?.sentence.zh).toContain(
      '10 个项级科目：2010350 事业运行、2010399 其他政府办公厅（室）及相关机构事务支出',
    );
    expect(findings[2]?.sentence.zh).not.toContain('2210201');
  });

  it.each([
    ['教育支出（类）', '教育支出（类）普通教育（款）小学教育（项）：反映小学教育。'],
    ['宣传事务（款）', '一般公共服务（类）宣传事务（款）行政运行（项）：反映宣传。'],
    ['事业运行（项）', '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行、事业运行（项）。'],
  ])('finds a subject that no table uses: %s', (name, sentence) => {
    const findings = found(withParagraph(clean, 'glossary', [sentence]));
    expect(findings.map((f) => f.places)).toEqual([lastSentence]);
    expect(findings[0]?.sentence.zh).toContain(`“${name}”`);
  });

  it('finds a used subject that is not explained', () => {
    const [finding, ...others] = found(withText(clean, 'glossary', 6, '六、住房补贴。'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ tier: 'notice' });
    expect(finding?.sentence.zh).toContain('2210201 住房公积金');
  });

  it('demands nothing of a glossary that explains no subjects', () => {
    const general = [1, 2, 3, 4, 5, 6].reduce(
      (edited, n) => withText(edited, 'glossary', n, '基本支出：指支出。'),
      clean,
    );
    expect(found(general)).toEqual([]);
  });

  it('says nothing where a table has lost its labels', () => {
    const lost = withTable(clean, 'income', (table) => ({
      ...table,
      rows: table.rows.map((row, i) => (i === 3 ? { ...row, key: 'unnamed-1', code: null, name: null } : row)),
    }));
    expect(found(withParagraph(lost, 'glossary', ['教育支出（类）普通教育（款）：反映教育。']))).toEqual([]);
  });
});
