import type { Block, PartContent, SectionContent } from '#contracts';
import type { CompiledPack, PartTemplate, SectionTemplate } from '#template';
import { type Heading, headingOf, isRuler, type Line, startsNumbered } from './lines.js';
import type { PartRegion } from './outline.js';
import { plain } from './tidy.js';

/** Reads the parts (第一部分 …) with sections and paragraphs. A title that the pack does not know keeps its place under an unknown key. */
export function readParts(
  regions: readonly PartRegion[],
  { pack }: CompiledPack,
  department: string,
): readonly PartContent[] {
  let unknown = 0;
  return regions.map(({ heading, lines }) => {
    const template = findPart(heading, pack.parts, department);
    const key = template?.key ?? `unknown-${++unknown}`;
    const { blocks, sections } = readSections(lines, template, key, department);
    return { key, number: heading.number, title: heading.title, blocks, sections };
  });
}

interface Draft {
  readonly heading: Heading;
  readonly lines: Line[];
  readonly sections: Draft[];
}

function readSections(
  lines: readonly Line[],
  template: PartTemplate | undefined,
  partKey: string,
  department: string,
): { readonly blocks: readonly Block[]; readonly sections: readonly SectionContent[] } {
  const isList = isDefinitionList(lines, template);
  const root: Draft = { heading: { level: 0, number: '', title: '' }, lines: [], sections: [] };
  for (const line of lines) {
    const heading = isList ? null : headingOf(line);
    const section = root.sections.at(-1);
    const open = section?.sections.at(-1) ?? section ?? root;
    if (!heading || heading.level === 0 || (heading.level === 2 && !section)) open.lines.push(line);
    else (heading.level === 1 ? root : (section ?? root)).sections.push({ heading, lines: [], sections: [] });
  }
  return {
    blocks: readBlocks(root.lines),
    sections: keyed(root.sections, template?.sections ?? [], partKey, department),
  };
}

/** 名词解释 numbers its definitions like headings; where the pack knows no sections and some numbered lines are sentences, all are. */
function isDefinitionList(lines: readonly Line[], template: PartTemplate | undefined): boolean {
  if (template && template.sections.length > 0) return false;
  return lines.some((line) => startsNumbered(line) && headingOf(line) === null);
}

function keyed(
  drafts: readonly Draft[],
  templates: readonly SectionTemplate[],
  parent: string,
  department: string,
): readonly SectionContent[] {
  let unknown = 0;
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const template = templates.find(
      (t) =>
        !taken.has(t.key) &&
        [t.title, ...t.otherTitles].some((title) => sameTitle(title, draft.heading.title, department)),
    );
    if (template) taken.add(template.key);
    const key = template?.key ?? `${parent}-unknown-${++unknown}`;
    return {
      key,
      number: draft.heading.number,
      title: draft.heading.title,
      blocks: readBlocks(draft.lines),
      sections: keyed(draft.sections, template?.sections ?? [], key, department),
    };
  });
}

/** A part is known by its title, else by its number. */
function findPart(heading: Heading, parts: readonly PartTemplate[], department: string): PartTemplate | undefined {
  return (
    parts.find((part) => sameTitle(part.title, heading.title, department)) ??
    parts.find((part) => part.number === heading.number)
  );
}

/** Titles agree when year, department, punctuation and the words for "department" and "unit" are left aside. */
function sameTitle(template: string, printed: string, department: string): boolean {
  return bareTitle(template, department) === bareTitle(printed, department);
}

function bareTitle(title: string, department: string): string {
  const bare = plain(title.replace('{department}', '').replace('{year}', ''));
  return bare
    .replaceAll(plain(department) || '\u0000', '')
    .replace(/\d{4}/, '')
    .replace(/^年度?/, '')
    .replace(/部门|单位/g, '');
}

/** A caption: 图1：… */
const CAPTION = /^图 ?\d+ ?[：:.、 ]/;

/** Lines that begin something of their own and are never the rest of a broken paragraph. */
const BEGINS =
  /^(\d+ ?[、.．)]|[（(] ?\d+ ?[)）]|[①-⑳]|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]{1,3}、|注[：:]|附件|说明[：:])/;

/** A paragraph that a page break cut in two ends without a mark. */
const ENDS = /[。！？；：:;.!?”"）)】]$/;

export function readBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: (Block | { kind: 'open'; text: string })[] = [];
  for (const line of lines.filter((l) => l.text !== '' && !isRuler(l))) {
    const last = blocks.at(-1);
    if (line.cells) {
      const row = line.cells;
      if (last?.kind === 'table') (last.rows as (readonly string[])[]).push(row);
      else blocks.push({ kind: 'table', rows: [row] });
    } else if (CAPTION.test(line.text)) blocks.push({ kind: 'figure', caption: line.text });
    else if (last?.kind === 'open' && !ENDS.test(last.text) && !BEGINS.test(line.text)) last.text += line.text;
    else blocks.push({ kind: 'open', text: line.text });
  }
  return blocks.map((block) =>
    block.kind === 'open' ? { kind: 'paragraph', sentences: splitSentences(block.text) } : block,
  );
}

/** Cuts after 。！？； with the closing quote or bracket that follows; joined, the pieces are the paragraph again. */
export function splitSentences(paragraph: string): readonly string[] {
  return paragraph.match(/[^。！？；]*[。！？；]+[”’"）)]*|[^。！？；]+$/g) ?? [paragraph];
}
