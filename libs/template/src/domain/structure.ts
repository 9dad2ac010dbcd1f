import type { HeaderCell, SectionTemplate, TableTemplate, TemplatePack } from './pack.js';
import type { PackProblem } from './pack-problem.js';

/** What a schema cannot say: keys are unique, 行次 runs without a gap, headers cover a full grid, layouts name columns. */
export function checkStructure(pack: TemplatePack): readonly PackProblem[] {
  return [
    ...duplicates(
      pack.tables.map((t) => t.key),
      'pack.yaml tables',
    ),
    ...duplicates(
      pack.crossTable.map((i) => i.key),
      'cross-table.yaml',
    ),
    ...duplicates(
      pack.parts.flatMap((p) => [p.key, ...sectionKeys(p.sections)]),
      'parts.yaml',
    ),
    ...duplicates(
      pack.forms.map((f) => f.key),
      'forms.yaml',
    ),
    ...pack.tables.flatMap(checkTable),
    ...sectionsWithoutTable(pack),
  ];
}

function checkTable(table: TableTemplate): readonly PackProblem[] {
  const where = `tables/${table.key}.yaml`;
  const rows = table.blocks.flatMap((b) => b.rows);
  return [
    ...duplicates(
      rows.map((r) => r.key),
      `${where} rows`,
    ),
    ...duplicates(
      table.columns.map((c) => c.key),
      `${where} columns`,
    ),
    ...checkLines(
      rows.flatMap((r) => (r.line === null ? [] : [r.line])),
      where,
    ),
    ...checkLayouts(table, where),
    ...checkHeader(table, where),
    ...(table.kind === 'fixed' && rows.length === 0 ? [{ code: 'PACK.NO_ROWS', where, details: {} }] : []),
  ];
}

function duplicates(keys: readonly string[], where: string): readonly PackProblem[] {
  const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
  return [...new Set(twice)].map((key) => ({ code: 'PACK.DUPLICATE_KEY', where, details: { key } }));
}

function checkLines(lines: readonly number[], where: string): readonly PackProblem[] {
  const gap = lines.findIndex((line, i) => line !== i + 1);
  return gap < 0 ? [] : [{ code: 'PACK.LINE_GAP', where, details: { expected: gap + 1, found: lines[gap] } }];
}

function checkLayouts(table: TableTemplate, where: string): readonly PackProblem[] {
  const known = ['code', 'name', 'line', ...table.columns.map((c) => c.key)];
  return table.blocks.flatMap((block) =>
    block.layout
      .filter((part) => !known.includes(part))
      .map((part) => ({
        code: 'PACK.UNKNOWN_LAYOUT',
        where,
        details: { block: block.key, part, known: known.join(', ') },
      })),
  );
}

/** How many printed columns a table has. */
export function printedWidth(table: TableTemplate): number {
  if (table.kind === 'fixed') return table.blocks.reduce((sum, block) => sum + block.layout.length, 0);
  return table.columns.length + (table.kind === 'coded' ? table.codeColumns + NAME_COLUMN : 0);
}

/** 科目名称 stands between the codes and the figures of a coded table. */
const NAME_COLUMN = 1;

function checkHeader(table: TableTemplate, where: string): readonly PackProblem[] {
  const width = printedWidth(table);
  const covered = headerCoverage(table.header);
  const wrong = covered.findIndex((columns) => columns !== width);
  return wrong < 0
    ? []
    : [{ code: 'PACK.HEADER_GRID', where, details: { row: wrong + 1, covered: covered[wrong], width } }];
}

/** For each header row, how many columns are covered by its own cells and by cells from above that reach down. */
function headerCoverage(header: readonly (readonly HeaderCell[])[]): readonly number[] {
  const covered = header.map(() => 0);
  header.forEach((cells, row) => {
    for (const cell of cells) {
      for (let r = row; r < row + cell.rowspan; r++) covered[r] = (covered[r] ?? 0) + cell.colspan;
    }
  });
  return covered;
}

function sectionKeys(sections: readonly SectionTemplate[]): readonly string[] {
  return sections.flatMap((s) => [s.key, ...sectionKeys(s.sections)]);
}

function sectionsWithoutTable(pack: TemplatePack): readonly PackProblem[] {
  const tables = new Set(pack.tables.map((t) => t.key));
  const walk = (sections: readonly SectionTemplate[]): readonly PackProblem[] =>
    sections.flatMap((s) => [
      ...(s.table !== null && !tables.has(s.table)
        ? [{ code: 'PACK.UNKNOWN_TABLE', where: `parts.yaml ${s.key}`, details: { table: s.table } }]
        : []),
      ...walk(s.sections),
    ]);
  return pack.parts.flatMap((p) => walk(p.sections));
}
