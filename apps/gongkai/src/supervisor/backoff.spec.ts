import { restartDelay } from './backoff.js';

describe('the pause before a restart', () => {
  it('doubles and stays within half a minute', () => {
    expect([1, 2, 3, 4].map(restartDelay)).toEqual([250, 500, 1000, 2000]);
    expect(restartDelay(60)).toBe(30_000);
  });
});
