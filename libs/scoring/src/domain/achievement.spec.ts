import fc from 'fast-check';
import { Ratio } from '#kernel';
import { achievementOf } from './achievement.js';

const zero = Ratio.of(0n, 1n) as Ratio;
const one = Ratio.of(1n, 1n) as Ratio;

/** A number as forms print it, with up to two decimals. */
const printed = (min: number, max = 1_000_000) =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 2 })).map(([n, places]) => {
    const digits = `${Math.abs(n)}`.padStart(places + 1, '0');
    const sign = n < 0 ? '-' : '';
    return places === 0 ? `${n}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });
const number = (text: string) => Ratio.parse(text) ?? zero;
const unit = fc.constantFrom('', '次', '%', '年', '万元', '小时', '万次', '个点位');

function rateOf(target: string, actual: string): Ratio {
  const achievement = achievementOf(target, actual);
  if (!('rate' in achievement)) throw new Error(`${target} / ${actual}: ${achievement.kind}`);
  return achievement.rate;
}

describe('how far a target was met', () => {
  it('is B/A for ≥, whatever the unit, and never more than all of it', () => {
    fc.assert(
      fc.property(printed(1), printed(0), unit, (a, b, u) => {
        const quotient = number(b).dividedBy(number(a)) ?? zero;
        expect(rateOf(`≥${a}${u}`, `${b}${u}`).equals(quotient.min(one))).toBe(true);
        expect(achievementOf(`≥${a}${u}`, `${b}${u}`).kind).toBe('positive');
      }),
    );
  });

  it('is A/B for ≤, and never more than all of it', () => {
    fc.assert(
      fc.property(printed(0), printed(1), unit, (a, b, u) => {
        const quotient = number(a).dividedBy(number(b)) ?? zero;
        expect(rateOf(`≤${a}${u}`, `${b}${u}`).equals(quotient.min(one))).toBe(true);
        expect(achievementOf(`≤${a}${u}`, `${b}${u}`).kind).toBe('negative');
      }),
    );
  });

  it('lies between nothing and all for any figures, and is all exactly where the target holds', () => {
    const sign = fc.constantFrom('≥', '≤');
    fc.assert(
      fc.property(sign, printed(-1000, 1000), printed(-1000, 1000), (s, a, b) => {
        const achievement = achievementOf(`${s}${a}次`, `${b}次`);
        const order = number(b).compare(number(a));
        const holds = s === '≥' ? order >= 0 : order <= 0;
        if (!('rate' in achievement)) return expect(holds).toBe(false);
        expect(achievement.rate.compare(zero)).toBeGreaterThanOrEqual(0);
        expect(achievement.rate.compare(one)).toBeLessThanOrEqual(0);
        expect(achievement.rate.equals(one)).toBe(holds);
      }),
    );
  });

  it('grows with the actual value for ≥ and falls with it for ≤', () => {
    fc.assert(
      fc.property(printed(1), printed(0), printed(0), (a, b, c) => {
        const [less, more] = number(b).compare(number(c)) <= 0 ? [b, c] : [c, b];
        expect(rateOf(`≥${a}`, less).compare(rateOf(`≥${a}`, more))).toBeLessThanOrEqual(0);
        expect(rateOf(`≤${a}`, less).compare(rateOf(`≤${a}`, more))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same in another unit of the same kind', () => {
    const pairs = fc.constantFrom<[string, string, number][]>(
      ['年', '个月', 12],
      ['季度', '月', 3],
      ['万元', '元', 10_000],
      ['亿元', '万元', 10_000],
      ['周', '天', 7],
      ['小时', '分钟', 60],
      ['GB', 'M', 1024],
      ['公里', '米', 1000],
      ['万次', '次', 10_000],
    );
    const count = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(pairs, count, count, fc.constantFrom('≥', '≤', ''), ([large, small, factor], a, b, sign) => {
        const plain = rateOf(`${sign}${a * factor}${small}`, `${b}${small}`);
        expect(rateOf(`${sign}${a}${large}`, `${b}${small}`).equals(plain)).toBe(true);
        const turned = rateOf(`${sign}${a}${small}`, `${b * factor}${small}`);
        expect(rateOf(`${sign}${a}${small}`, `${b}${large}`).equals(turned)).toBe(true);
      }),
    );
  });

  it.each([
    ['2 年', '自验收合格之日起 24 个月'],
    ['≥100万元', '1,000,000元'],
    ['≥1000000元', '100万元'],
    ['0次', '0次'],
    ['=0', '0'],
    ['≤0起', '0起'],
    ['≥0', '0'],
    ['不低于９５％', '95.5%'],
    ['≥-5%', '-3%'],
  ])('%s is met by %s', (target, actual) => {
    expect(rateOf(target, actual).equals(one)).toBe(true);
  });

  it.each([
    ['≥2年', '18个月', '0.75'],
    ['≥100万元', '95万元', '0.95'],
    ['≤30天', '40天', '0.75'],
    ['0次', '2次', '0'],
    ['=0次', '2次', '0'],
    ['≥10次', '-1次', '0'],
  ])('%s is met in part by %s', (target, actual, rate) => {
    expect(rateOf(target, actual).equals(number(rate))).toBe(true);
  });

  it.each([
    ['good words', '效果显著', '效果显著', 'qualitative'],
    ['a number that says nothing', '显著提高', '95%', 'qualitative'],
    ['no actual value', '≥3期', '', 'qualitative'],
    ['two numbers', '≥3期', '3-5期', 'qualitative'],
    ['a date', '2023年12月', '2023年11月', 'qualitative'],
    ['a number with two points', '≥1.2.3', '3', 'qualitative'],
    ['a number longer than any', `≥${'9'.repeat(50)}`, '1', 'qualitative'],
    ['a missed target below zero', '≥-5%', '-8%', 'qualitative'],
    ['a missed ceiling below zero', '≤-5%', '-3%', 'qualitative'],
    ['something below a floor of zero', '≥0元', '-1元', 'qualitative'],
    ['different things', '≥3期', '4次', 'incomparable'],
    ['years and days', '≥1年', '365天', 'incomparable'],
    ['a number that may be months', '≤2年', '24', 'incomparable'],
    ['a number that may be a share', '≥85', '95.5%', 'incomparable'],
    ['units named like members of an object', '≥3constructor', '3toString', 'incomparable'],
  ])('cannot be told from %s', (_, target, actual, kind) => {
    expect(achievementOf(target, actual).kind).toBe(kind);
  });

  it('lets a unit of counting be left out on one side', () => {
    expect(rateOf('≥10次', '5').equals(rateOf('≥10', '5次'))).toBe(true);
  });

  it('answers for any words', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', '≥', '%'));
    fc.assert(
      fc.property(words, words, fc.nat(), (a, b, n) => {
        for (const text of [a, `${n}${a}`, `≤${n}${a}`])
          expect(['positive', 'negative', 'equal', 'qualitative', 'incomparable']).toContain(
            achievementOf(text, `${b}${n}${a}`).kind,
          );
      }),
    );
  });
});
