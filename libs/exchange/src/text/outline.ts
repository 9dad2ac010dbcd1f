import type { ContentsEntry } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { CompiledPack, FormTemplate, TableTemplate } from '#template';
import { departmentInTitle, readCover } from './cover.js';
import { type ContentsRange, findContents, readContents } from './find-contents.js';
import { departmentIn, isFurniture, unitIn } from './furniture.js';
import { type Heading, headingOf } from './heading.js';
import type { Line } from './lines.js';
import { isCaption } from './read-blocks.js';
import { formTitled, tableTitled } from './titles.js';

/** The source cut into regions, each known for what it is. */
export interface Outline {
  readonly department: string;
  /** In which the first table that tells counts; null where none does. */
  readonly unit: MoneyUnit | null;
  readonly cover: readonly Line[];
  readonly contents: readonly ContentsEntry[];
  readonly tables: readonly TableRegion[];
  readonly forms: readonly FormRegion[];
  readonly parts: readonly PartRegion[];
}

export interface TableRegion {
  readonly template: TableTemplate;
  readonly title: string;
  readonly lines: Line[];
}

export interface FormRegion {
  readonly template: FormTemplate;
  readonly title: string;
  readonly lines: Line[];
}

export interface PartRegion {
  readonly heading: Heading;
  /** Without the tables and forms that stand in it. */
  readonly lines: Line[];
}

export function outline(lines: readonly Line[], pack: CompiledPack): Outline {
  const contents = findContents(lines);
  const cutter = new Cutter(lines, pack, departmentOf(lines, contents));
  cutter.cut(contents);
  return {
    ...cutter.found,
    unit: lines.map((line) => unitIn(line.text)).find((unit) => unit !== null) ?? null,
    contents: contents ? readContents(lines, contents) : [],
  };
}

/** How many lines below a title its first table line may stand: 公开01表, 部门, 金额单位 come between. Blank ones do not count. */
const LOOK_AHEAD = 10;

class Cutter {
  readonly found = {
    department: '',
    cover: [] as Line[],
    tables: [] as TableRegion[],
    forms: [] as FormRegion[],
    parts: [] as PartRegion[],
  };
  /** Where text goes that is not of a table or form, and where lines go now. */
  private text: Line[] = this.found.cover;
  private sink: Line[] = this.found.cover;

  constructor(
    private readonly lines: readonly Line[],
    private readonly compiled: CompiledPack,
    department: string,
  ) {
    this.found.department = department;
  }

  cut(contents: ContentsRange | null): void {
    for (let i = 0; i < this.lines.length; i++) {
      if (i === contents?.start) i = contents.end;
      const line = this.lines[i];
      if (line) i += this.take(line, i) - 1;
    }
  }

  /** Puts the line where it belongs; how many lines it took. */
  private take(line: Line, i: number): number {
    const titleLines = this.startRegion(line, i);
    if (titleLines > 0) return titleLines;
    const heading = headingOf(line);
    if (heading?.level === 0) this.startPart(heading);
    else {
      if (heading) this.resumeText();
      this.sink.push(line);
    }
    return 1;
  }

  private startPart(heading: Heading): void {
    const part: PartRegion = { heading, lines: [] };
    this.found.parts.push(part);
    this.text = part.lines;
    this.sink = part.lines;
  }

  /** A heading below a table or form goes on with the part; where no part was named, sections still make one. */
  private resumeText(): void {
    if (this.text === this.found.cover) this.startPart({ level: 0, number: '', title: '' });
    this.sink = this.text;
  }

  /** Zero where no table or form begins here, else of how many lines its title is. */
  private startRegion(line: Line, i: number): number {
    if (line.cells || line.mark === 'text' || line.text === '' || isCaption(line)) return 0;
    const below = this.below(i);
    const [next, ...rest] = below;
    if (this.startTable(line.text, below) || this.startForm(line.text, below)) return 1;
    if (!next || next.cells || isFurniture(next.text) || this.tableTitled(next.text)) return 0;
    return this.startTable(line.text + next.text, rest) ? this.lines.indexOf(next, i) - i + 1 : 0;
  }

  private below(i: number): readonly Line[] {
    const found: Line[] = [];
    for (let at = i + 1; at < this.lines.length && found.length < LOOK_AHEAD; at++) {
      const line = this.lines[at];
      if (line && line.text !== '') found.push(line);
    }
    return found;
  }

  private tableTitled(title: string): TableTemplate | null {
    return tableTitled(title, this.compiled.pack.tables, this.found.department);
  }

  private startTable(title: string, below: readonly Line[]): boolean {
    const template = this.tableTitled(title);
    const [first] = below;
    if (!template || !first || !below.some((l) => l.cells)) return false;
    if (first.cells === null && !isFurniture(first.text)) return false;
    const region: TableRegion = { template, title, lines: [] };
    this.found.tables.push(region);
    this.sink = region.lines;
    return true;
  }

  private startForm(title: string, below: readonly Line[]): boolean {
    const template = formTitled(title, this.compiled.pack.forms);
    if (!template || !below.find((l) => !isFurniture(l.text))?.cells) return false;
    const region: FormRegion = { template, title, lines: [] };
    this.found.forms.push(region);
    this.sink = region.lines;
    return true;
  }
}

/** The department that the cover names, else the one named most often above the tables, else the one in the title. */
function departmentOf(lines: readonly Line[], contents: ContentsRange | null): string {
  const coverEnd = contents?.start ?? lines.findIndex((line) => line.cells !== null || headingOf(line) !== null);
  const named = (among: readonly Line[]) =>
    among.flatMap((line) => (line.cells || line.mark === 'text' ? [] : (departmentIn(line.text) ?? [])));
  const cover = lines.slice(0, Math.max(coverEnd, 0));
  const [onCover] = named(cover);
  if (onCover !== undefined) return onCover;
  const counts = new Map<string, number>();
  for (const name of named(lines)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? departmentInTitle(readCover(cover).title);
}
