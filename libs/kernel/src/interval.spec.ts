import fc from 'fast-check';
import { Amount } from './amount.js';
import { Interval } from './interval.js';

const fen = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
/** An interval together with one of its members. */
const intervalWithMember = fc
  .tuple(fen, fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 0n, max: 10n ** 6n }))
  .map(([low, below, above]) => ({
    interval: Interval.between(Amount.ofFen(low), Amount.ofFen(low + below + above)),
    member: Amount.ofFen(low + below),
  }));

describe('Interval', () => {
  it('holds every amount that rounds to what is printed', () => {
    fc.assert(
      fc.property(fen, (exact) => {
        const amount = Amount.ofFen(exact);
        expect(Interval.ofPrinted(amount.format('万元'), '万元').contains(amount)).toBe(true);
        expect(Interval.ofPrinted(amount.format('万元', 0), '万元').contains(amount)).toBe(true);
      }),
    );
  });

  it('stands for itself alone where 分 are printed', () => {
    expect(Interval.ofPrinted('12888900.00', '元').width()).toBe(0n);
    expect(Interval.ofPrinted('1288.89', '万元').width()).toBe(10_000n);
  });

  it('keeps the sum and the difference of members', () => {
    fc.assert(
      fc.property(intervalWithMember, intervalWithMember, (a, b) => {
        expect(a.interval.plus(b.interval).contains(a.member.plus(b.member))).toBe(true);
        expect(a.interval.minus(b.interval).contains(a.member.minus(b.member))).toBe(true);
        expect(a.interval.negated().contains(a.member.negated())).toBe(true);
      }),
    );
  });

  it('meets exactly those intervals that share a member', () => {
    fc.assert(
      fc.property(intervalWithMember, intervalWithMember, (a, b) => {
        expect(a.interval.meets(b.interval)).toBe(b.interval.meets(a.interval));
        expect(a.interval.meets(b.interval)).toBe(a.interval.minus(b.interval).contains(Amount.zero));
        expect(a.interval.meets(a.interval.widened(1n))).toBe(true);
      }),
    );
  });

  it('says whether one side can be at most the other', () => {
    const small = Interval.ofPrinted('1.00', '万元');
    const same = Interval.ofPrinted('1.01', '万元');
    const large = Interval.ofPrinted('2.00', '万元');
    expect(small.canBeAtMost(large)).toBe(true);
    expect(large.canBeAtMost(small)).toBe(false);
    expect(same.canBeAtMost(small)).toBe(true);
  });

  it('refuses to run backwards', () => {
    expect(() => Interval.between(Amount.ofFen(2n), Amount.ofFen(1n))).toThrow(RangeError);
  });
});
