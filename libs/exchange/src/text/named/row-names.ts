import type { RowTemplate } from '#template';
import { bareName } from './words.js';

/** Every name under which documents print a row, for comparing; none for a row that is only numbered. */
export function namesOf({ name, otherNames }: RowTemplate): readonly string[] {
  return name === '' ? [] : [name, ...otherNames].map(bareName);
}
