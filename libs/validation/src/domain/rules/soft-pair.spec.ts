import type { DisclosureDocument } from '#contracts';
import { withCell } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'SOFT_PAIR');
const economic = (row: string, figure: string, document = clean) =>
  withCell(document, { table: 'basic-detail', row, column: 'amount' }, figure);

describe('SOFT_PAIR', () => {
  it('asks about the pairs that the audit found suspicious', async () => {
    const findings = found((await readReference()).document);
    expect(findings.map((f) => [f.tier, f.printed, f.expected, f.gap])).toEqual([
      ['explain', '53.17', '25.64', '27.53'],
      ['explain', '13.19', '12.82', '0.37'],
      ['explain', '25.33', '24.13', '1.20'],
      ['explain', '38.00', '35.10', '2.90'],
    ]);
    expect(findings[0]?.places).toEqual([
      { kind: 'cell', table: 'basic-detail', row: '30108', column: 'amount' },
      { kind: 'cell', table: 'general-budget', row: '2080505', column: 'c2' },
    ]);
  });

  it('allows what rounding explains', () => {
    expect(found(economic('30113', '30.01'))).toEqual([]);
    expect(found(economic('30113', '30.02')).map((f) => f.gap)).toEqual(['0.02']);
  });

  it('compares only what both tables print', () => {
    expect(found(economic('30113', ''))).toEqual([]);
    expect(found(economic('30109', '4.64'))).toEqual([]);
  });

  it('says nothing where the two tables break down different sums', () => {
    const other = withCell(
      economic('30113', '35.00'),
      { table: 'basic-detail', row: 'personnel-total', column: 'amount' },
      '395.00',
    );
    expect(found(other)).toEqual([]);
  });
});
