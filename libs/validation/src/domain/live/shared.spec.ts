import fc from 'fast-check';
import { shared } from './shared.js';

it('keeps one object for what is as before', () => {
  const before = { a: [1, { b: 'x' }], c: { d: null } };
  const after = shared<{ a: unknown; c: unknown }>(before, { a: [1, { b: 'x' }], c: { d: 2 } });
  expect(after).toEqual({ a: [1, { b: 'x' }], c: { d: 2 } });
  expect(after.a).toBe(before.a);
  expect(after.c).not.toBe(before.c);
});

it('gives the fresh value, and the old object where both are equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, fresh) => {
      expect(shared<unknown>(before, fresh)).toEqual(fresh);
      expect(shared<unknown>(before, structuredClone(before))).toBe(before);
    }),
  );
});
