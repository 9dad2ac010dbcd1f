import fc from 'fast-check';
import { builtInPack, type CompiledPack, DEFAULT_PACK } from '#template';
import { goldenDocument, publishedView } from './golden.fixture.js';
import { hostileText } from './hostile.fixture.js';
import { elements, readMarkup, textOf } from './markup.fixture.js';
import { renderDisclosurePage } from './render-disclosure-page.js';

let compiled: CompiledPack;
beforeAll(async () => {
  compiled = await builtInPack(DEFAULT_PACK);
});
const pageWith = (explained: Parameters<typeof publishedView>[1]) =>
  readMarkup(renderDisclosurePage(publishedView(goldenDocument(), explained), compiled));
const sections = (page: ReturnType<typeof pageWith>) =>
  elements(page, 'section').filter(({ attributes }) => attributes.class === 'explained');

it('stands on the page only where something was explained', () => {
  expect(sections(pageWith({ explained: [] }))).toEqual([]);
});

it('prints each difference with its explanation, whatever is written there', () => {
  const one = fc.record({ sentence: fc.record({ zh: hostileText, en: hostileText }), explanation: hostileText });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (explained) => {
      const [section] = sections(pageWith({ explained }));
      if (!section) throw new Error('nothing is explained');
      expect(elements(section, 'dt').map(textOf)).toEqual(
        explained.map(({ sentence }) => `${sentence.zh} ${sentence.en}`),
      );
      expect(elements(section, 'dd').map(textOf)).toEqual(explained.map(({ explanation }) => explanation));
    }),
    { numRuns: 8 },
  );
});
