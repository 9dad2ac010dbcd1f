import type { CompiledPack, TableTemplate } from '#template';
import { departmentOf } from './department.js';
import { type ContentsRange, findContents, readContents } from './find-contents.js';
import { type FormFound, formAt, untitledForm } from './form/find-form.js';
import { isFurniture, isYearAlone, unitIn } from './furniture.js';
import { type Heading, headingOf } from './heading.js';
import { identifyTable } from './identify-table.js';
import type { Line } from './lines.js';
import { departmentAbove, oneDisclosure } from './one-disclosure.js';
import { isCaption } from './read-blocks.js';
import type { FormRegion, Outline, PartRegion, Restart, TableRegion } from './regions.js';
import { plain } from './tidy.js';
import { isSameTable, tableTitled } from './titles.js';

export type { FormRegion } from './regions.js';

export function outline(lines: readonly Line[], pack: CompiledPack): Outline {
  const contents = findContents(lines);
  const cutter = new Cutter(lines, pack, departmentOf(lines, contents));
  cutter.cut(contents);
  return {
    ...oneDisclosure(cutter.found, cutter.restarts),
    unit: lines.map((line) => unitIn(line.text)).find((unit) => unit !== null) ?? null,
    contents: contents ? readContents(lines, contents) : [],
  };
}

/** How many lines below a title its first table line may stand: 公开01表, 部门, 金额单位 come between. Blank ones do not count. */
const LOOK_AHEAD = 10;
const LONGEST_TITLE = 60;
const TOTAL = /^((本年(收入|支出))?(合计|总计)|(人员|公用)经费合计|公务接待费)$/;

/** The row in which a table ends or begins, of which it has but one; 公务接待费 heads the last column of “三公” tables. */
function hasTotal(lines: readonly Line[]): boolean {
  return lines.some(({ cells }) => cells?.some((cell) => TOTAL.test(plain(cell))));
}

class Cutter {
  readonly found = {
    department: '',
    cover: [] as Line[],
    tables: [] as TableRegion[],
    forms: [] as FormRegion[],
    unknownForms: [] as string[],
    parts: [] as PartRegion[],
  };
  /** Where text goes that is not of a table or form, and where lines go now. */
  private text: Line[] = this.found.cover;
  private sink: Line[] = this.found.cover;
  private readonly asked = new Set<number>();
  /** Where a part of a number comes that was there before: another disclosure may begin. */
  readonly restarts: Restart[] = [];

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
    if (line.plain === '目录' && line.cells === null && line.mark !== 'text') {
      this.mayRestart();
      this.sink = this.text;
    }
    const heading = headingOf(line);
    if (heading?.level === 0) return this.takePart(heading, i);
    if (heading || this.isUnknownTitle(line, i)) this.resumeText();
    else this.adoptUntitled(line);
    this.sink.push(line);
    return 1;
  }

  /** The last word of a long heading may stand on a line of its own. */
  private takePart(heading: Heading, i: number): number {
    const next = this.lines[i + 1];
    const isCut = next !== undefined && /^(情况)?说明$/.test(next.plain) && !heading.title.endsWith('说明');
    this.startPart(isCut ? { ...heading, title: heading.title + next.text } : heading);
    return isCut ? 2 : 1;
  }

  /** The title of a table that the template does not know ends the one above it. */
  private isUnknownTitle(line: Line, i: number): boolean {
    if (line.cells || line.mark === 'text' || line.text.length > LONGEST_TITLE || isFurniture(line.text)) return false;
    return (
      this.sink !== this.text &&
      /表(\(.*\))?$/.test(line.plain) &&
      this.below(i).find((l) => !isFurniture(l.text))?.cells != null
    );
  }

  /** A table whose title is lost, among the text or behind another table, may be known by its header. */
  private adoptUntitled({ grid }: Line): void {
    if (!grid || this.asked.has(grid.table)) return;
    this.asked.add(grid.table);
    if (this.sink !== this.text && this.sink.every((line) => line.grid === null)) return;
    const known = this.found.tables.map(({ template }) => template);
    const open = this.compiled.pack.tables.filter((template) => !known.includes(template));
    const lines = this.lines.filter((line) => line.grid?.table === grid.table);
    const template = identifyTable(lines, open);
    if (template) this.openTable(template, template.title, false);
    else this.openForm(untitledForm(lines, this.compiled.pack.forms));
  }

  private startPart(heading: Heading): void {
    const { parts } = this.found;
    if (parts.some((part) => part.heading.number === heading.number)) this.mayRestart();
    const part: PartRegion = { heading, lines: [] };
    this.found.parts.push(part);
    this.text = part.lines;
    this.sink = part.lines;
  }

  private mayRestart(): void {
    const { tables, forms, parts } = this.found;
    this.restarts.push({ tables: tables.length, forms: forms.length, parts: parts.length });
  }

  /** A heading below a table or form goes on with the part; where no part was named, sections still make one. */
  private resumeText(): void {
    if (this.text === this.found.cover) this.startPart({ level: 0, number: '', title: '' });
    this.sink = this.text;
  }

  /** Zero where no table or form begins here, else of how many lines its title is. */
  private startRegion(line: Line, i: number): number {
    if (line.cells) return this.startForm(i) ? 1 : 0;
    if (line.mark === 'text' || line.text === '' || isCaption(line)) return 0;
    const below = this.below(i);
    const [next, ...rest] = below;
    if (this.startTable(line.text, below) || this.startForm(i)) return 1;
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
    if (first.cells === null && !isFurniture(first.text) && !isYearAlone(first.text)) return false;
    const last = this.found.tables.at(-1);
    if (last && below.some((l) => l.grid) && this.isSameAs(last, title, below)) this.sink = last.lines;
    else this.openTable(template, title, true);
    return true;
  }

  /** Another title or another department makes it another table, and so does a second total. */
  private isSameAs(last: TableRegion, title: string, below: readonly Line[]): boolean {
    const [before, here] = [last.lines, below].map(departmentAbove);
    const next = below.find((line) => line.grid)?.grid?.table;
    const rows = this.lines.filter((line) => line.grid?.table === next);
    const isOfAnother = before && here && before !== here;
    return (
      isSameTable(last.title, title, this.found.department) && !isOfAnother && !(hasTotal(last.lines) && hasTotal(rows))
    );
  }

  private openTable(template: TableTemplate, title: string, isTitled: boolean): void {
    const region: TableRegion = { template, title, isTitled, lines: [] };
    this.found.tables.push(region);
    this.sink = region.lines;
  }

  /** Opens the form that begins here; one of no known shape is named, and its lines stay with the text. */
  private startForm(i: number): boolean {
    const found = formAt(this.lines, i, this.compiled.pack.forms);
    if (found && !found.template) {
      this.found.unknownForms.push(found.title);
      if (this.sink !== this.text) this.resumeText();
    }
    return this.openForm(found);
  }

  private openForm(found: FormFound | null): boolean {
    if (!found?.template) return false;
    const region: FormRegion = { template: found.template, title: found.title, lines: [] };
    this.found.forms.push(region);
    this.sink = region.lines;
    return true;
  }
}
