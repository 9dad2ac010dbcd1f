import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor.js';
import { pageOf } from './page.js';

describe('a cursor', () => {
  it('comes back as it was written', () => {
    const text = fc.string().filter((key) => !key.includes('\0'));
    fc.assert(
      fc.property(text, fc.uuid({ version: 7 }), (code, id) => {
        expect(readCursor(writeCursor([code, id]), ['text', 'id'])).toEqual({ ok: true, value: [code, id] });
      }),
    );
  });

  it('begins at the beginning without one', () => {
    expect(readCursor(undefined, ['text'])).toEqual({ ok: true, value: null });
  });

  it.each(['', '%%%', 'bm8', writeCursor([]), writeCursor(['a']), writeCursor(['a', 'b']), writeCursor(['\0', 'x'])])(
    'refuses %j',
    (text) => {
      expect(readCursor(text, ['text', 'id'])).toMatchObject({ ok: false, code: 'LIST.BAD_CURSOR' });
    },
  );

  it('refuses whatever else a caller makes up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCursor(text, ['year', 'id']);
        expect(read.ok || read.code === 'LIST.BAD_CURSOR').toBe(true);
      }),
    );
  });
});

it('a page names the place to go on from only while there is more', () => {
  const asOf = new Date(0);
  const keys = (n: number) => [`${n}`];
  expect(pageOf([1, 2, 3], 2, keys, asOf)).toEqual({
    items: [1, 2],
    next: writeCursor(['2']),
    asOf: asOf.toISOString(),
  });
  expect(pageOf([1, 2], 2, keys, asOf).next).toBeNull();
  expect(pageOf([], 2, keys, asOf)).toMatchObject({ items: [], next: null });
});
