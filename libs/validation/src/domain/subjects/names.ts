import type { DisclosureDocument, TableRow } from '#contracts';
import { once } from '#kernel';
import { letters, withoutNumber } from '../text/letters.js';
import { remembered } from '../text/remembered.js';

export interface NamedRow {
  readonly table: string;
  readonly row: TableRow;
  readonly code: string;
  /** Letters alone: numbers before it, blanks and brackets are the table's, not the subject's. */
  readonly name: string;
}

/** Every row of a functional subject that has both code and name; 类 201 to 234. Economic subjects begin with 3 and 5. */
export const functionalRows = once((document: DisclosureDocument): readonly NamedRow[] =>
  document.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const name = bareName(row.name ?? '');
      return row.code !== null && /^2\d{2}(\d{2}(\d{2})?)?$/.test(row.code) && name !== ''
        ? [{ table: table.key, row, code: row.code, name }]
        : [];
    }),
  ),
);

export const bareName = remembered((name) => letters(withoutNumber(name).replace(/\([类款项]\)/g, '')));

/** The same subject, though the text may leave out 支出 or a reader may have lost one end of the name. */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [stemOf(one), stemOf(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function stemOf(name: string): string {
  return name.endsWith('支出') ? name.slice(0, -2) : name;
}
