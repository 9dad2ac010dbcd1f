import fc from 'fast-check';
import { mustBeBounded } from './must-be-bounded.js';

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

it('lets any JSON of ordinary size through', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (json) => mustBeBounded(json)));
});

it('refuses what is too deep, however deep', () => {
  expect(() => mustBeBounded(nested(32))).not.toThrow();
  for (const levels of [34, 5_000, 500_000]) expect(() => mustBeBounded(nested(levels))).toThrow('REQUEST.INVALID');
});

it('refuses too many values, on one level or on several', () => {
  const wide = Array.from({ length: 100_001 }, () => 0);
  expect(() => mustBeBounded(wide.slice(1))).not.toThrow();
  expect(() => mustBeBounded(wide)).toThrow('REQUEST.TOO_LARGE');
  expect(() => mustBeBounded([wide.slice(50_000), { a: wide.slice(50_000) }])).toThrow('REQUEST.TOO_LARGE');
});

it('refuses a member that poses as the class of its object, at any level', () => {
  expect(() => mustBeBounded({ a: [{ constructor: 1 }] })).toThrow('REQUEST.INVALID');
});
