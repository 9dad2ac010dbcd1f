import fc from 'fast-check';
import { hostileText } from './hostile.fixture.js';
import { html } from './html.js';
import { elements, readMarkup, textOf } from './markup.fixture.js';

it('keeps any text text, between tags and in an attribute', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, value) => {
      const page = readMarkup(html`<p title="${value}">${text}</p>`.text);
      const [paragraph] = elements(page);
      expect(elements(page)).toHaveLength(1);
      expect(paragraph?.attributes).toEqual({ title: value });
      expect(textOf(page)).toBe(text);
    }),
  );
});

it('leaves out what is absent and keeps zero', () => {
  expect(html`${null}${undefined}${false}${''}|${0}`.text).toBe('|0');
});
