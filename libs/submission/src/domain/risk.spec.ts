import fc from 'fast-check';
import { riskOf } from './risk.js';

const yuan = fc.option(fc.bigInt({ min: 0n, max: 10n ** 15n }).map((fen) => `${fen}.00`));
const facts = fc.record({
  unexplained: fc.nat(200),
  returns: fc.nat(50),
  spending: yuan,
  lastSpending: yuan,
});

describe('risk', () => {
  it('is the sum of its parts, from 0 to 100', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const { points, parts } = riskOf(of);
        expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when there is more to explain or one more return', () => {
    fc.assert(
      fc.property(facts, fc.nat(20), fc.nat(5), (of, more, again) => {
        const worse = { ...of, unexplained: of.unexplained + more, returns: of.returns + again };
        expect(riskOf(worse).points).toBeGreaterThanOrEqual(riskOf(of).points);
      }),
    );
  });

  it.each([
    ['9999999.99', '9999999.99', 0, 0],
    ['10000000.00', '10000000.00', 5, 0],
    ['100000000.00', '90910000.00', 10, 0],
    ['100000000.00', '90900000.00', 10, 5],
    ['1000000000.00', '2000000000.00', 20, 20],
    ['10.00', '0.00', 0, 5],
    ['10.00', null, 0, 5],
  ])('of %s after %s gives %i for the amount and %i for the change', (spending, lastSpending, amount, change) => {
    const { parts } = riskOf({ unexplained: 0, returns: 0, spending, lastSpending });
    expect(parts.map(({ points }) => points)).toEqual([0, 0, amount, change]);
  });
});
