import { v7 } from 'uuid';
import type { Id } from '#kernel';

/** A fresh lower-case UUID, version 7: ids made later sort later, so indexes grow at one end. */
export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>;
}
