import { type Delimiter, records } from './records.js';

const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';'];
/** How many records are looked at. */
const SAMPLE = 50;

/** The delimiter at which the most records have as many fields as others have; it is rarely in doubt. */
export function delimiterOf(text: string): Delimiter {
  const [best = ','] = [...DELIMITERS].sort((a, b) => agreement(text, b) - agreement(text, a));
  return best;
}

/** How many records have the width that is most common among those with more than one field. */
function agreement(text: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  let seen = 0;
  for (const { fields } of records(text, delimiter)) {
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    if (++seen === SAMPLE) break;
  }
  return Math.max(0, ...widths.values());
}
