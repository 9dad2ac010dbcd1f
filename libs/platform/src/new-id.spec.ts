import { parseId } from '#kernel';
import { newId } from './new-id.js';

it('makes ids that the kernel accepts and that sort by birth', () => {
  const ids = Array.from({ length: 1000 }, () => newId<'disclosure'>());
  for (const id of ids) expect(parseId(id)).toBe(id);
  expect([...ids].sort()).toEqual(ids);
});
