import type { DisclosureDocument, Place } from '#contracts';
import { once } from '#kernel';
import { isWithin } from '../text/distance.js';
import { letters, plain, withoutNumber } from '../text/letters.js';
import { isGlossary, type Passage, passagesOf } from '../text/passages.js';
import { bareProject, type Project, projectsOf } from './projects.js';

/** 绩效自评综述 of one project: a paragraph of the text and the form that it sums up. */
export interface Summary {
  readonly project: Project;
  /** Name in the text, letters alone. */
  readonly name: string;
  /** Without blanks. */
  readonly text: string;
  readonly placeOf: (at: number) => Place;
}

const TITLE = /^([^。:;]{2,60}?)(?:项目)?(?:支出)?(?:绩效)?自评综述[:：]?/;

export const summariesOf = once((document: DisclosureDocument): readonly Summary[] => {
  const projects = projectsOf(document);
  const said = passagesOf(document).filter(({ kind, part }) => kind === 'paragraph' && !isGlossary(part));
  return summaryPassages(said).flatMap((passages) => {
    const pieces = passages.map(({ text }, i) => (i === 0 ? withoutNumber(text) : plain(text)));
    const name = titleOf(pieces.join(''));
    const project = name === '' ? undefined : projectNamed(name, projects);
    if (!project) return [];
    return [{ project, name, text: pieces.join(''), placeOf: placesOf(passages, pieces) }];
  });
});

/** From a title to the next one, or to the next numbered paragraph. */
function summaryPassages(said: readonly Passage[]): readonly (readonly Passage[])[] {
  const found: Passage[][] = [];
  let open: Passage[] | undefined;
  for (const [i, passage] of said.entries()) {
    const before = said[i - 1];
    const isOther = before?.section !== passage.section;
    const begins = isOther || before?.block !== passage.block;
    const isNumbered = withoutNumber(passage.text) !== plain(passage.text);
    const isTitled = begins && titleOf(withoutNumber(passage.text)) !== '';
    if (isOther || (begins && isNumbered) || isTitled) open = isTitled ? [] : undefined;
    if (isTitled && open) found.push(open);
    open?.push(passage);
  }
  return found;
}

function titleOf(text: string): string {
  return bareProject(TITLE.exec(text)?.[1] ?? '');
}

function placesOf(passages: readonly Passage[], pieces: readonly string[]): (at: number) => Place {
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).join('').length);
  return (at) => {
    const passage = passages[ends.findIndex((end) => at < end)];
    if (!passage) throw new RangeError(`${at} is beyond the summary`);
    return passage.place;
  };
}

/** The project of that very name, else the only one whose name is nearly it. */
export function projectNamed(name: string, projects: readonly Project[]): Project | undefined {
  const same = projects.filter((project) => project.name === letters(name));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const near = projects.filter((project) => isNear(project.name, name));
  return near.length === 1 ? near[0] : undefined;
}

/** Long enough to be a name, and up to two letters, or a quarter of it, different. */
export function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return length >= 5 && isWithin(Math.min(2, Math.floor(length / 4)), one, other);
}
