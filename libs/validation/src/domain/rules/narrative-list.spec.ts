import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.LIST';
const found = (text: string) => findingsOf(CODE, { 'note-basic-detail': text });

describe(CODE, () => {
  it('has nothing to say about the reference, whose lists are complete', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('finds a subject that is listed without an amount, at the sentence and the cell', () => {
    expect(found('公用经费 8.83 万元，主要包括：办公费、印刷费、邮电费、福利费。')).toEqual([
      expect.objectContaining({
        tier: 'blocking',
        places: [
          { kind: 'sentence', section: 'note-basic-detail', sentence: 1 },
          { kind: 'cell', table: 'basic-detail', row: '30202', column: 'amount' },
        ],
      }),
    ]);
  });

  it('asks about an amount that is left out, unless the list is open or not understood', () => {
    expect(found('公用经费 8.83 万元，主要包括：办公费、邮电费。')).toEqual([
      expect.objectContaining({
        tier: 'explain',
        sentence: expect.objectContaining({ zh: expect.stringContaining('福利费') }),
      }),
    ]);
    expect(found('公用经费 8.83 万元，主要包括：办公费、邮电费等。')).toEqual([]);
    expect(found('公用经费 8.83 万元，主要包括：办公费、邮电费、某某费。')).toEqual([]);
  });

  it('does not mind brackets, blanks and a missing 费', () => {
    expect(found('公用经费 8.83 万元，主要包括：办公费、邮 电 费、福利费。')).toEqual([]);
  });
});
