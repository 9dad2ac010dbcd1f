import fc from 'fast-check';
import { remembered } from './remembered.js';

it('answers like the function itself, however often and whatever it is asked', () => {
  const read = (text: string) => `${text.length}:${text.toUpperCase()}`;
  const quick = remembered(read);
  const texts = fc.oneof(
    fc.constantFrom('', 'a', '__proto__', 'constructor'),
    fc.string(),
    fc.string({ minLength: 401, maxLength: 450 }),
  );
  fc.assert(
    fc.property(fc.array(texts), (asked) => {
      expect([...asked, ...asked].map(quick)).toEqual([...asked, ...asked].map(read));
    }),
  );
});

it('forgets everything when it is full', () => {
  let asked = 0;
  const quick = remembered((text) => `${text}${++asked}`);
  const first = quick('x');
  for (let i = 0; i < 10_000; i++) quick(`${i}`);
  expect(quick('x')).not.toBe(first);
});
