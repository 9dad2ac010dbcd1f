import { expiryOf, extendedExpiry } from './session-life.js';

const MINUTE = 60_000;
const life = { idle: 30 * MINUTE, most: 60 * MINUTE };
const minute = (n: number) => new Date(n * MINUTE);

it('slides with use, up to a cap', () => {
  expect(expiryOf(minute(0), minute(0), life)).toEqual(minute(30));
  expect(expiryOf(minute(0), minute(20), life)).toEqual(minute(50));
  expect(expiryOf(minute(0), minute(45), life)).toEqual(minute(60));
});

it('is written again only when that gains a minute', () => {
  const session = { createdAt: minute(0), expiresAt: minute(30) };
  expect(extendedExpiry(session, new Date(59_999), life)).toBeNull();
  expect(extendedExpiry(session, minute(1), life)).toEqual(minute(31));
  expect(extendedExpiry({ ...session, expiresAt: minute(60) }, minute(59), life)).toBeNull();
});
