import type { CompiledPack, FormTemplate, TableTemplate } from '#template';
import { type Heading, headingOf, type Line } from './lines.js';
import { plain } from './tidy.js';

/** The source cut into pieces, each known for what it is. */
export interface Outline {
  readonly cover: readonly Line[];
  readonly contents: readonly Line[];
  readonly tables: readonly TableRegion[];
  readonly forms: readonly FormRegion[];
  readonly parts: readonly PartRegion[];
}

export interface TableRegion {
  readonly template: TableTemplate;
  readonly title: Line;
  readonly lines: readonly Line[];
}

export interface FormRegion {
  readonly template: FormTemplate;
  readonly title: Line;
  readonly lines: readonly Line[];
}

export interface PartRegion {
  readonly heading: Heading;
  /** Without the tables and forms that stand in it. */
  readonly lines: readonly Line[];
}

type Piece =
  | { kind: 'cover' | 'contents'; lines: Line[] }
  | { kind: 'part'; heading: Heading; lines: Line[] }
  | { kind: 'table'; template: TableTemplate; title: Line; lines: Line[] }
  | { kind: 'form'; template: FormTemplate; title: Line; lines: Line[] };

/** How far below a title its first table line may stand: 公开01表, 部门, 金额单位 come between, with blank lines. */
const LOOK_AHEAD = 14;

export function outline(lines: readonly Line[], { pack }: CompiledPack): Outline {
  const department = departmentOf(lines);
  const pieces: Piece[] = [{ kind: 'cover', lines: [] }];
  const seenParts = new Set<string>();
  lines.forEach((line, i) => {
    const current = pieces.at(-1) as Piece;
    const start = startOf(line, lines, i);
    if (start) pieces.push(start);
    else if (current.kind === 'table' && endsTable(line)) pieces.push(...resumed(pieces, line));
    else current.lines.push(line);
  });
  return gather(pieces);

  function startOf(line: Line, all: readonly Line[], i: number): Piece | null {
    if (line.plain === '目录') return { kind: 'contents', lines: [] };
    const heading = headingOf(line);
    if (heading?.level === 0) return partStart(heading, line);
    const below = all.slice(i + 1, i + LOOK_AHEAD);
    if (line.cells || !below.some((l) => l.cells)) return null;
    const table = tableTitled(line, pack.tables, department);
    if (table && isTableHead(below)) return { kind: 'table', template: table, title: line, lines: [] };
    const form = formTitled(line, pack.forms);
    return form && below.find((l) => l.text !== '' && !/^(部门|单位)名称/.test(l.text))?.cells
      ? { kind: 'form', template: form, title: line, lines: [] }
      : null;
  }

  /** The first 第一部分 after 目录 still belongs to it; the body begins where one comes again. */
  function partStart(heading: Heading, line: Line): Piece | null {
    const inContents = pieces.at(-1)?.kind === 'contents';
    if (inContents && !seenParts.has(heading.number)) {
      seenParts.add(heading.number);
      (pieces.at(-1) as Piece).lines.push(line);
      return { kind: 'contents', lines: [] };
    }
    return { kind: 'part', heading, lines: [] };
  }
}

/** A numbered heading under a table's notes goes on with the part that the table stands in. */
function endsTable(line: Line): boolean {
  return headingOf(line) !== null;
}

function resumed(pieces: readonly Piece[], line: Line): readonly Piece[] {
  const part = pieces.findLast((p) => p.kind === 'part');
  return part?.kind === 'part'
    ? [{ kind: 'part', heading: { ...part.heading, title: CONTINUED }, lines: [line] }]
    : [{ kind: 'cover', lines: [line] }];
}

/** Marks lines that belong to the part before. */
const CONTINUED = '\u0000continued';

function gather(pieces: readonly Piece[]): Outline {
  const parts: { heading: Heading; lines: Line[] }[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'part') continue;
    const last = parts.at(-1);
    if (piece.heading.title === CONTINUED && last) last.lines.push(...piece.lines);
    else parts.push({ heading: piece.heading, lines: [...piece.lines] });
  }
  return {
    cover: pieces.flatMap((p) => (p.kind === 'cover' ? p.lines : [])),
    contents: pieces.flatMap((p) => (p.kind === 'contents' ? p.lines : [])),
    tables: pieces.filter((p) => p.kind === 'table'),
    forms: pieces.filter((p) => p.kind === 'form'),
    parts,
  };
}

/** The department named most often above the tables; "" where none is. */
export function departmentOf(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = /^(?:编制)?(?:部门|单位)(?:名称)?[：:] ?(\S.*)$/.exec(line.text)?.[1];
    if (name && !line.cells) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A table is known by its title, with nothing before it but year and department; the longest title wins. */
function tableTitled(line: Line, tables: readonly TableTemplate[], department: string): TableTemplate | null {
  const bare = line.plain
    .replaceAll(plain(department) || '\u0000', '')
    .replace(/^(\d{4}年度?)+/, '')
    .replace(/\(表\d+\)$/, '');
  const matches = tables.flatMap((table) =>
    [table.title, ...table.otherTitles].filter((t) => plain(t) === bare).map(() => table),
  );
  return matches[0] ?? null;
}

/** Under a table's title stand its number, the department or the unit, or the table itself. */
function isTableHead(below: readonly Line[]): boolean {
  const first = below.find((l) => l.text !== '');
  return (
    first !== undefined && (first.cells !== null || /^公开|^(编制)?(部门|单位)|^金额单位|^附?表/.test(first.plain))
  );
}

function formTitled(line: Line, forms: readonly FormTemplate[]): FormTemplate | null {
  if (!/自评表$/.test(line.plain) || headingOf(line)) return null;
  const scope = /整体/.test(line.plain) ? 'whole' : 'project';
  return forms.find((form) => form.scope === scope) ?? null;
}
