import { builtInPack } from '#template';
import { checkDocument } from './check-document.js';
import { cleanDocument } from './clean-document.fixture.js';

const pack = await builtInPack();

describe('a clean document', () => {
  it('is accused of nothing', () => {
    expect(checkDocument(cleanDocument(pack), pack).findings).toEqual([]);
  });

  it('leaves nothing unchecked', () => {
    expect(checkDocument(cleanDocument(pack), pack).notChecked).toEqual([]);
  });
});
