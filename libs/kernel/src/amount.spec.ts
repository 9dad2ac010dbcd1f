import fc from 'fast-check';
import { Amount, decimalsOf, groupDigits, ulpFen } from './amount.js';

const amounts = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((fen) => Amount.ofFen(fen));

describe('Amount', () => {
  it('reads printed 万元 and 元 exactly', () => {
    expect(Amount.of('1,288.89', '万元').toString()).toBe('12888900.00');
    expect(Amount.of('-0.01', '元').toString()).toBe('-0.01');
    expect(Amount.of('0.000001', '万元').fen).toBe(1n);
    expect(Amount.of('796.10', '万元').equals(Amount.of('796.1', '万元'))).toBe(true);
  });

  it.each([
    ['', 'AMOUNT.NOT_A_NUMBER'],
    ['1,2', 'AMOUNT.NOT_A_NUMBER'],
    ['1e5', 'AMOUNT.NOT_A_NUMBER'],
    ['12.', 'AMOUNT.NOT_A_NUMBER'],
    ['１２', 'AMOUNT.NOT_A_NUMBER'],
    ['0.001', 'AMOUNT.TOO_MANY_DECIMALS'],
    ['9'.repeat(25), 'AMOUNT.TOO_LONG'],
  ])('refuses %j with %s', (text, code) => {
    expect(Amount.parse(text, '元')).toMatchObject({ ok: false, code });
  });

  it('accepts zeros beyond the last 分', () => {
    expect(Amount.of('1.5000', '元').toString()).toBe('1.50');
  });

  it('rounds half up, away from zero at a tie, or truncates, as named', () => {
    expect(Amount.of('12345.00', '元').format('万元')).toBe('1.23');
    expect(Amount.of('12350.00', '元').format('万元')).toBe('1.24');
    expect(Amount.of('-12350.00', '元').format('万元')).toBe('-1.24');
    expect(Amount.of('12399.99', '元').format('万元', 2, 'truncate')).toBe('1.23');
  });

  it('keeps the laws of addition', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        expect(a.plus(b).equals(b.plus(a))).toBe(true);
        expect(
          a
            .plus(b)
            .plus(c)
            .equals(a.plus(b.plus(c))),
        ).toBe(true);
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(a.plus(a.negated()).isZero()).toBe(true);
        expect(a.compare(b) + b.compare(a)).toBe(0);
      }),
    );
  });

  it('comes back from its own text and JSON', () => {
    fc.assert(
      fc.property(amounts, (a) => {
        expect(Amount.of(a.toString(), '元').equals(a)).toBe(true);
        expect(Amount.of(JSON.parse(JSON.stringify(a)), '元').equals(a)).toBe(true);
        expect(Amount.of(a.format('万元', 6), '万元').equals(a)).toBe(true);
        expect(Amount.of(groupDigits(a.toString()), '元').equals(a)).toBe(true);
      }),
    );
  });
});

it('groups digits of a decimal string', () => {
  expect(['0.00', '-1288.89', '1234567', '999'].map(groupDigits)).toEqual(['0.00', '-1,288.89', '1,234,567', '999']);
});

it('knows the worth of the last printed digit', () => {
  expect(ulpFen('万元', decimalsOf('1288.89'))).toBe(10_000n);
  expect(ulpFen('万元', decimalsOf('435'))).toBe(1_000_000n);
  expect(ulpFen('元', 2)).toBe(1n);
});
