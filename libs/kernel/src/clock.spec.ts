import { FixedClock, shanghaiTime } from './clock.js';

it('shows Shanghai time whatever the machine', () => {
  expect(shanghaiTime(new Date('2024-10-31T01:00:00Z'))).toBe('2024-10-31 09:00');
  expect(shanghaiTime(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01 00:00');
});

it('has a clock that a test moves', () => {
  const clock = new FixedClock(new Date(0));
  clock.set(new Date(1000));
  expect(clock.now().getTime()).toBe(1000);
});
