import type { DisclosureDocument } from '#contracts';
import { withTable } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withParagraph } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'SUBJECT.OLD_NAME');
const inEveryTable = (document: DisclosureDocument, code: string, name: string) =>
  document.tables.reduce(
    (edited, { key }) =>
      withTable(edited, key, (table) => ({
        ...table,
        rows: table.rows.map((row) => (row.code === code ? { ...row, name } : row)),
      })),
    document,
  );

describe('SUBJECT.OLD_NAME', () => {
  it('finds the old class in the glossary of the audited disclosure', async () => {
    const { document } = await readReference();
    const findings = found(document);
    expect(findings.map((f) => [f.tier, f.places])).toEqual([
      ['explain', [{ kind: 'sentence', section: 'glossary', sentence: 11 }]],
    ]);
  });

  it('finds an old name in tables', () => {
    const [finding, ...others] = found(inEveryTable(clean, '20805', '行政事业单位离退休'));
    expect(others).toEqual([]);
    expect(finding?.places).toContainEqual({ kind: 'row', table: 'income', row: '20805' });
    expect(finding?.sentence.zh).toContain('行政事业单位养老支出');
  });

  it('lets a year before the change use the name', () => {
    const before = { ...clean, identity: { ...clean.identity, fiscalYear: 2019 } };
    expect(found(inEveryTable(before, '20805', '行政事业单位离退休'))).toEqual([]);
  });

  it('takes the words for prose where they name no subject', () => {
    const prose = ['推进文化体育与传媒事业发展。', '主要用于行政事业单位离退休人员支出。'];
    expect(found(withParagraph(clean, 'functions', prose))).toEqual([]);
    expect(found(withParagraph(clean, 'functions', ['文化体育与传媒支出（类）1 万元。']))).toHaveLength(1);
  });
});
