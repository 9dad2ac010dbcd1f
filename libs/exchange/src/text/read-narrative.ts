import type { Block, PartContent, SectionContent } from '#contracts';
import type { CompiledPack, PartTemplate, SectionTemplate, TemplatePack } from '#template';
import { type Heading, headingOf, startsNumbered } from './heading.js';
import type { Line } from './lines.js';
import type { PartRegion } from './outline.js';
import { readBlocks } from './read-blocks.js';
import { plain } from './tidy.js';

/** Reads the parts (第一部分 …) with sections and paragraphs. A title that the pack does not know keeps its place under an unknown key. */
export function readParts(
  regions: readonly PartRegion[],
  { pack }: CompiledPack,
  department: string,
): readonly PartContent[] {
  const taken = new Set<string>();
  let unknown = 0;
  return regions.map(({ heading, lines }) => {
    const template = findPart(heading, pack, department, taken);
    const key = template?.key ?? `unknown-${++unknown}`;
    taken.add(key);
    const sections = template?.sections ?? [];
    return { key, number: heading.number, title: heading.title, ...readSections(lines, sections, key, department) };
  });
}

/** A part is known by its title, else by its number. */
function findPart(
  heading: Heading,
  { parts }: TemplatePack,
  department: string,
  taken: ReadonlySet<string>,
): PartTemplate | undefined {
  const free = parts.filter((part) => !taken.has(part.key));
  return (
    free.find((part) => sameTitle(part.title, heading.title, department)) ??
    free.find((part) => part.number === heading.number)
  );
}

interface Draft {
  readonly heading: Heading | null;
  readonly lines: Line[];
  readonly sections: Draft[];
}

function readSections(
  lines: readonly Line[],
  templates: readonly SectionTemplate[],
  partKey: string,
  department: string,
): { readonly blocks: readonly Block[]; readonly sections: readonly SectionContent[] } {
  const isList = templates.length === 0 && isDefinitionList(lines);
  const finder = new SectionFinder(templates, department);
  const root: Draft = { heading: null, lines: [], sections: [] };
  for (const line of lines) {
    const heading = isList ? null : (headingOf(line) ?? finder.headingWithStop(line));
    const section = root.sections.at(-1);
    const draft = (): Draft => ({ heading, lines: [], sections: [] });
    if (heading?.level === 1) root.sections.push(draft());
    else if (heading?.level === 2 && section) section.sections.push(draft());
    else (section?.sections.at(-1) ?? section ?? root).lines.push(line);
  }
  return { blocks: readBlocks(root.lines), sections: keyed(root.sections, templates, partKey, finder) };
}

/** 名词解释 numbers its definitions like headings: where some numbered lines are sentences, all are. */
function isDefinitionList(lines: readonly Line[]): boolean {
  return lines.some((line) => startsNumbered(line) && headingOf(line) === null);
}

function keyed(
  drafts: readonly Draft[],
  templates: readonly SectionTemplate[],
  parent: string,
  finder: SectionFinder,
): readonly SectionContent[] {
  let unknown = 0;
  return drafts.map(({ heading, lines, sections }) => {
    const title = heading?.title ?? '';
    const template = finder.take(title, templates);
    const key = template?.key ?? `${parent}-unknown-${++unknown}`;
    return {
      key,
      number: heading?.number ?? '',
      title,
      blocks: readBlocks(lines),
      sections: keyed(sections, template?.sections ?? [], key, finder),
    };
  });
}

/** Knows the sections of one part by their titles. */
class SectionFinder {
  private readonly all: readonly SectionTemplate[];
  private readonly taken = new Set<SectionTemplate>();

  constructor(
    templates: readonly SectionTemplate[],
    private readonly department: string,
  ) {
    const walk = (sections: readonly SectionTemplate[]): readonly SectionTemplate[] =>
      sections.flatMap((section) => [section, ...walk(section.sections)]);
    this.all = walk(templates);
  }

  /** Where the template has it, else anywhere in the part: 机关运行经费 may be a section, or lie in 其他重要事项. */
  take(title: string, expected: readonly SectionTemplate[]): SectionTemplate | undefined {
    const free = [...expected, ...this.all].filter((template) => !this.taken.has(template));
    const found = free.find((template) => this.isCalled(template, title));
    if (found) this.taken.add(found);
    return found;
  }

  /** "（一）……说明。" is a heading with a stop only where the template knows its title. */
  headingWithStop(line: Line): Heading | null {
    const text = line.text.replace(/。$/, '');
    const heading = text === line.text || line.cells ? null : headingOf({ ...line, text });
    return heading && this.all.some((template) => this.isCalled(template, heading.title)) ? heading : null;
  }

  private isCalled({ title, otherTitles }: SectionTemplate, printed: string): boolean {
    return [title, ...otherTitles].some((known) => sameTitle(known, printed, this.department));
  }
}

/** Titles agree when year, department, punctuation and words without content of their own are left aside. */
function sameTitle(template: string, printed: string, department: string): boolean {
  return bareTitle(template, department) === bareTitle(printed, department);
}

function bareTitle(title: string, department: string): string {
  return plain(title.replace('{department}', '').replace('{year}', ''))
    .replaceAll(plain(department) || '\u0000', '')
    .replace(/\d{4}/, '')
    .replace(/^年度?/, '')
    .replace(/部门|单位/g, '')
    .replace(/(情况|说明)+$/, '');
}
