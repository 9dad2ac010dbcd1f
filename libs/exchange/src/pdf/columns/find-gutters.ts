import { type Box, unite } from '../content/geometry.js';

/** Of the lines, how many may lie over a gutter: titles that span columns. */
const SPANNING = 0.2;
/** In ems, how wide a strip without text parts columns. */
const NARROWEST = 0.4;

/** The middles of the strips between columns, which hardly any line's words lie over. `words` are those of each line. */
export function findGutters(lines: readonly (readonly Box[])[], size: number): number[] {
  const around = unite(lines.flat());
  const [left, right] = [Math.floor(around.left), Math.ceil(around.right)];
  const gutters: number[] = [];
  let from: number | null = null;
  for (let x = left; x <= right; x++) {
    const over = lines.filter((line) => line.some((word) => word.left < x + 1 && word.right > x)).length;
    const isFree = over <= SPANNING * lines.length;
    if (isFree && from === null) from = x;
    if (!isFree && from !== null) {
      if (from > left && x - from >= NARROWEST * size) gutters.push((from + x) / 2);
      from = null;
    }
  }
  return gutters;
}
