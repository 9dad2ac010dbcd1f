import fc from 'fast-check';
import { retryDelay } from './retry-delay.js';

it('doubles, stays between half and the whole, and never exceeds a minute', () => {
  expect([1, 2, 3].map((failures) => retryDelay(500, failures, 1))).toEqual([500, 1000, 2000]);
  const inputs = [
    fc.integer({ min: 1, max: 60_000 }),
    fc.integer({ min: 1, max: 10_000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ] as const;
  fc.assert(
    fc.property(...inputs, (first, failures, random) => {
      const full = retryDelay(first, failures, 1);
      const delay = retryDelay(first, failures, random);
      expect(delay).toBeGreaterThanOrEqual(Math.floor(full / 2));
      expect(delay).toBeLessThanOrEqual(full);
      expect(full).toBeLessThanOrEqual(60_000);
    }),
  );
});
