import fc from 'fast-check';
import { Amount } from './amount.js';
import { Ratio } from './ratio.js';

const integer = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const ratios = fc
  .tuple(
    integer,
    integer.filter((n) => n !== 0n),
  )
  .map(([n, d]) => Ratio.of(n, d) as Ratio);

describe('Ratio', () => {
  it('keeps a quotient exact and rounds only when printed', () => {
    const rate = Ratio.ofAmounts(Amount.of('1288.89', '万元'), Amount.of('1321.47', '万元'));
    expect(rate?.formatPercent(1, 'half-up')).toBe('97.5%');
    expect(rate?.formatPercent(4, 'half-up')).toBe('97.5346%');
    expect(rate?.times(Ratio.parse('20') as Ratio).format(0, 'truncate')).toBe('19');
    expect(rate?.times(Ratio.parse('20') as Ratio).format(0, 'half-up')).toBe('20');
  });

  it('has no share of nothing', () => {
    expect(Ratio.ofAmounts(Amount.of('1', '元'), Amount.zero)).toBeNull();
    expect((Ratio.parse('1') as Ratio).dividedBy(Ratio.parse('0') as Ratio)).toBeNull();
  });

  it('reads percentages and plain decimals, nothing else', () => {
    expect(Ratio.parsePercent('97.5%')?.equals(Ratio.parse('0.975') as Ratio)).toBe(true);
    for (const text of ['', '1e3', '.5', 'NaN', '1/2', '9'.repeat(41)]) expect(Ratio.parse(text)).toBeNull();
    expect(Ratio.parsePercent('97.5')).toBeNull();
  });

  it('keeps the laws of a field', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(a.plus(b).equals(b.plus(a))).toBe(true);
        expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
        expect(a.minus(a).isZero()).toBe(true);
        if (!b.isZero()) expect(a.times(b).dividedBy(b)?.equals(a)).toBe(true);
        expect(a.min(b).compare(a)).toBeLessThanOrEqual(0);
        expect(a.compare(b)).toBe(-b.compare(a) + 0);
      }),
    );
  });
});
