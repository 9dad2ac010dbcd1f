import type { Block, PartContent, SectionContent } from '#contracts';
import type { CompiledPack, PartTemplate, SectionTemplate, TemplatePack } from '#template';
import { type Heading, headingOf, startsNumbered } from './heading.js';
import type { Line } from './lines.js';
import { type Part, partsWithin } from './parts-within.js';
import { readBlocks } from './read-blocks.js';
import type { PartRegion } from './regions.js';
import { SectionFinder } from './section-finder.js';
import { endsWithTitle, sameTitle } from './section-titles.js';

/** Reads the parts (第一部分 …) with sections and paragraphs. A title that the pack does not know keeps its place under an unknown key. */
export function readParts(
  regions: readonly PartRegion[],
  { pack }: CompiledPack,
  department: string,
): readonly PartContent[] {
  const finder = new SectionFinder(pack, department);
  const taken = new Set<string>();
  let unknown = 0;
  return regions
    .flatMap((region) => partsWithin(region, finder))
    .map(({ heading, lines, inner }) => {
      const template = findPart(heading, pack, department, taken);
      const key = template?.key ?? `unknown-${++unknown}`;
      taken.add(key);
      const { number, title } = heading;
      const sections = readSections({ lines, inner }, template?.sections ?? [], key, finder);
      return { key, number, title, ...sections };
    });
}

/** A part is known by its title; by its number where it has none. */
function findPart(
  heading: Heading,
  { parts }: TemplatePack,
  department: string,
  taken: ReadonlySet<string>,
): PartTemplate | undefined {
  const free = parts.filter((part) => !taken.has(part.key));
  const called = (same: typeof sameTitle) =>
    free.find((part) => [part.title, ...part.otherTitles].some((title) => same(title, heading.title, department)));
  return (
    called(sameTitle) ??
    called(endsWithTitle) ??
    (heading.title === '' ? free.find((part) => part.number === heading.number) : undefined)
  );
}

interface Draft {
  readonly heading: Heading | null;
  readonly lines: Line[];
  readonly sections: Draft[];
}

function readSections(
  { lines, inner }: Pick<Part, 'lines' | 'inner'>,
  templates: readonly SectionTemplate[],
  partKey: string,
  finder: SectionFinder,
): { readonly blocks: readonly Block[]; readonly sections: readonly SectionContent[] } {
  const isList = templates.length === 0 && isDefinitionList(lines);
  const root: Draft = { heading: null, lines: [], sections: [] };
  for (const line of lines) {
    const heading = isList ? null : (headingOf(line) ?? finder.headingWithStop(line));
    const section = root.sections.at(-1);
    const draft = (): Draft => ({ heading, lines: [], sections: [] });
    if (heading?.level === inner) root.sections.push(draft());
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
