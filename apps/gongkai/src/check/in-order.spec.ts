import fc from 'fast-check';
import { inOrder } from './in-order.js';

/** Lets everything that is ready go on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('answers in the order of the items, with never more at work than there is room for', async () => {
  const items = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 4 }), async (turns, width) => {
      let [atWork, most] = [0, 0];
      const work = async ([at, count]: readonly [number, number]) => {
        atWork += 1;
        most = Math.max(most, atWork);
        for (let i = 0; i < count; i++) await turn();
        atWork -= 1;
        return at;
      };
      const answers: number[] = [];
      for await (const answer of inOrder([...turns.entries()], width, work)) answers.push(answer);
      expect(answers).toEqual([...turns.keys()]);
      expect(most).toBe(Math.min(width, turns.length));
    }),
  );
});

it('hands a failure on when its turn comes', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new RangeError('two');
    return item;
  };
  const answers: number[] = [];
  const collect = async () => {
    for await (const answer of inOrder([1, 2, 3], 3, work)) answers.push(answer);
  };
  await expect(collect()).rejects.toThrow('two');
  expect(answers).toEqual([1]);
});
