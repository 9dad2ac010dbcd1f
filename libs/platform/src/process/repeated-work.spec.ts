import { RepeatedWork } from './repeated-work.js';

it('begins at once, goes on after a failure, never overlaps, and lets the last round finish', async () => {
  let rounds = 0;
  let busy = 0;
  let enough = () => {};
  const threeRounds = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const work = new RepeatedWork('test', 1, async () => {
    busy += 1;
    rounds += 1;
    expect(busy).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 3));
    busy -= 1;
    if (rounds === 1) throw new Error('the first round fails');
    if (rounds === 3) enough();
  });
  work.onApplicationBootstrap();
  expect(rounds).toBe(1);
  await threeRounds;
  await work.onModuleDestroy();
  expect(busy).toBe(0);
  const ended = rounds;
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(rounds).toBe(ended);
});
