import { drawTemperaments } from './temperament.js';

it('draws the same people for the same seed, and others for another', () => {
  expect(drawTemperaments(50, 7)).toEqual(drawTemperaments(50, 7));
  expect(drawTemperaments(50, 8)).not.toEqual(drawTemperaments(50, 7));
});

it('has every habit among three hundred departments, and none in all of them', () => {
  const people = drawTemperaments(300, 1);
  for (const habit of [
    'wrong',
    'together',
    'doubleClick',
    'withdraws',
    'collides',
    'doubleApproval',
    'late',
    'silent',
  ] as const) {
    const share = people.filter((one) => one[habit]).length;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(150);
  }
  expect(new Set(people.map(({ returns }) => returns))).toEqual(new Set([0, 1, 2]));
});
