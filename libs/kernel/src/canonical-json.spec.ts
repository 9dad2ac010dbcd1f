import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json.js';

const json = fc
  .jsonValue({ noUnicodeString: false })
  .map((value) =>
    JSON.parse(JSON.stringify(value), (_, v) => (typeof v === 'number' && !Number.isSafeInteger(v) ? String(v) : v)),
  ) as fc.Arbitrary<Json>;

describe('canonicalJson', () => {
  it('does not depend on the order of members', () => {
    expect(canonicalJson({ b: 1, a: [true, null], 金额: '1.00' })).toBe('{"a":[true,null],"b":1,"金额":"1.00"}');
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it('refuses floating point', () => {
    expect(() => canonicalJson({ a: 0.1 })).toThrow(RangeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
  });

  it('reads back as the same value, and is its own canonical form', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
