import type { DisclosureDocument } from '#contracts';
import { withRow } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'FUND.CODE_IN_GENERAL');
const row = (code: string, amount: string) => ({ key: code, code, name: '科目', cells: { c1: amount, c3: amount } });

describe('FUND.CODE_IN_GENERAL', () => {
  it('finds the rows of a fund in the general budget, once for each fund', () => {
    const broken = withRow(
      withRow(clean, 'general-budget', row('21208', '5.00'), '2101101'),
      'general-budget',
      row('2120803', '5.00'),
      '21208',
    );
    expect(found(broken).map((f) => [f.tier, f.places])).toEqual([
      ['explain', ['21208', '2120803'].map((key) => ({ kind: 'row', table: 'general-budget', row: key }))],
    ]);
  });

  it('leaves the other subjects of such a class alone, and rows without money', () => {
    expect(found(withRow(clean, 'general-budget', row('2120101', '5.00'), '2101101'))).toEqual([]);
    expect(found(withRow(clean, 'general-budget', row('2120803', '0.00'), '2101101'))).toEqual([]);
  });

  it('is content with the audited disclosure', async () => {
    expect(found((await readReference()).document)).toEqual([]);
  });
});
