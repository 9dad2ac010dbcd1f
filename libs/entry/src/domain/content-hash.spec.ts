import { builtInPack } from '#template';
import { blankDocument } from './blank-document.js';
import { canonicalDocument, contentHash } from './content-hash.js';

it('names the content, not the order in which it was written down', async () => {
  const blank = blankDocument(await builtInPack(), { department: '某馆', region: '某区', fiscalYear: 2023 });
  const reordered = Object.fromEntries(Object.entries(blank).reverse()) as unknown as typeof blank;
  expect(contentHash(reordered)).toBe(contentHash(blank));
  expect(contentHash(blank)).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.parse(canonicalDocument(blank))).toEqual(blank);
  expect(contentHash({ ...blank, losses: [{ code: 'LOSS.FORM_PART', place: {}, details: {} }] })).not.toBe(
    contentHash(blank),
  );
});
