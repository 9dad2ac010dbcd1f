import type { ColumnTemplate, HeaderCell, TableTemplate } from '#template';
import { distance, type HeadingPath, headingPath, writtenPath } from './heading-path.js';
import { bareWord } from './words.js';

/** A column of the template under each of the headings by which it is known. */
export interface KnownColumn {
  readonly key: string;
  readonly paths: readonly HeadingPath[];
}

/** Anything that headings lead to: a column, or a cell below a column and beside a name. */
export interface Headed {
  readonly path: readonly string[];
}

export interface MatchedColumns<T extends Headed> {
  /** Key of a money column → where it stands. */
  readonly found: ReadonlyMap<string, T>;
  /** Headings that are none of the template's. */
  readonly unknown: readonly T[];
}

export function knownColumns(template: TableTemplate): readonly KnownColumn[] {
  const printed = printedPaths(template);
  return template.columns.map((column) => ({
    key: column.key,
    paths: [...(printed.get(column.key) ?? []), ...[column.name, ...column.otherNames].map(writtenPath)],
  }));
}

/** Each printed column takes the nearest of the known ones; where two lay claim to one equally, nobody has it. */
export function matchColumns<T extends Headed>(
  printed: readonly T[],
  known: readonly KnownColumn[],
): MatchedColumns<T> {
  const claims = printed.flatMap((column) => nearest(column, known) ?? []);
  const found = new Map<string, T>();
  for (const { key } of known) {
    const rivals = claims.filter((claim) => claim.key === key).sort((a, b) => a.far - b.far);
    const [best, next] = rivals;
    if (best && best.far !== next?.far) found.set(key, best.column);
  }
  const taken = new Set(found.values());
  return { found, unknown: printed.filter((column) => !taken.has(column)) };
}

interface Claim<T> {
  readonly key: string;
  readonly column: T;
  readonly far: number;
}

function nearest<T extends Headed>(column: T, known: readonly KnownColumn[]): Claim<T> | null {
  const own = headingPath(column.path);
  const claims = known.flatMap(({ key, paths }) => {
    const far = paths.flatMap((path) => distance(own, path) ?? []);
    return far.length === 0 ? [] : [{ key, column, far: Math.min(...far) }];
  });
  const [best, next] = claims.sort((a, b) => a.far - b.far);
  return best && best.far !== next?.far ? best : null;
}

/** The headings of each money column as the template prints them. */
function printedPaths(template: TableTemplate): ReadonlyMap<string, readonly HeadingPath[]> {
  const keys = printedKeys(template);
  const paths = new Map<string, HeadingPath[]>();
  headerWords(template.header).forEach((words, i) => {
    const key = keys[i] ?? '';
    paths.set(key, [...(paths.get(key) ?? []), headingPath(words)]);
  });
  return paths;
}

/** What each printed column holds, left to right. */
function printedKeys(template: TableTemplate): readonly string[] {
  if (template.kind === 'fixed') return template.blocks.flatMap((block) => block.layout);
  const labels = template.kind === 'coded' ? [...Array<string>(template.codeColumns).fill('code'), 'name'] : [];
  return [...labels, ...template.columns.map((column: ColumnTemplate) => column.key)];
}

/** For each printed column the words above it. */
function headerWords(header: readonly (readonly HeaderCell[])[]): readonly (readonly string[])[] {
  const words: string[][] = [];
  const taken = header.map(() => new Set<number>());
  header.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.has(column)) column++;
      for (let c = column; c < column + cell.colspan; c++) {
        for (let r = row; r < row + cell.rowspan; r++) taken[r]?.add(c);
        const word = bareWord(cell.text);
        words[c] ??= [];
        if (word !== '' && !/^(\d+|栏次)$/.test(word)) words[c]?.push(word);
      }
    }
  });
  return words;
}
