import { fitsPack, parseDocument } from '#entry';
import { builtInPack, DEFAULT_PACK } from '#template';
import { DEMO_DEPARTMENTS } from './demo-departments.js';
import { syntheticDocument } from './synthetic-document.js';

describe.each(DEMO_DEPARTMENTS)('the made-up disclosure of $name', (department) => {
  it('is a document of its pack, the same every time', async () => {
    const pack = await builtInPack(DEFAULT_PACK);
    const document = syntheticDocument(pack, department, 7);
    expect(parseDocument(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true });
    expect(fitsPack(pack, document)).toMatchObject({ ok: true });
    expect(syntheticDocument(pack, department, 7)).toEqual(document);
    expect(syntheticDocument(pack, department, 8)).not.toEqual(document);
  });
});
