import type { ContentsEntry, DisclosureDocument, PartContent, SectionContent } from '#contracts';
import { allSections } from '#entry';
import { once } from '#kernel';
import type { SectionTemplate, TemplatePack } from '#template';
import type { FigureBook } from '../figures/figure-book.js';
import { plain } from '../text/letters.js';
import { isGlossary, passagesOf } from '../text/passages.js';
import { bareTitle, isSameTitle, TitleSet } from './titles.js';

type Section = PartContent | SectionContent;

/** The body of a document, looked through once for all rules. */
export const bodyOf = once(({ document, compiled }: FigureBook) => new Body(document, compiled.pack));

/** The body as a reader looks through it for something that the 目录 promises. */
export class Body {
  readonly sections: readonly Section[];
  /** The titles of the 目录. */
  readonly contents: TitleSet;
  private readonly department: string;
  private readonly titles: TitleSet;
  /** Bare sentences, each on a line of its own. */
  private readonly text: string;
  private readonly print: string;
  private readonly names: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly document: DisclosureDocument,
    pack: TemplatePack,
  ) {
    this.department = document.identity.department;
    this.sections = [...allSections(document)];
    this.names = titlesInPack(pack);
    this.titles = new TitleSet(
      this.sections.flatMap(({ key, title }) => [title, ...this.namesOf(key)]),
      this.department,
    );
    this.contents = new TitleSet(
      document.contents.map(({ title }) => title),
      this.department,
    );
    const said = [
      ...passagesOf(document)
        .filter(({ part }) => !isGlossary(part))
        .map(({ text }) => text),
      ...document.tables.flatMap((table) => [table.emptyStatement ?? '', ...table.notes]),
      ...document.forms.map((form) => form.title),
    ];
    this.text = said.map((text) => `\n${bareTitle(text, this.department)}`).join('');
    this.print = said.map(plain).join('\u0000');
  }

  /** The part that an entry of level 0 names, by its title, else by its number. */
  partOf(entry: ContentsEntry): PartContent | undefined {
    const { parts } = this.document;
    return (
      parts.find((part) => isSameTitle(part.title, entry.title, this.department)) ??
      parts.find((part) => part.number === entry.number)
    );
  }

  /** Is there a section that the title names, whatever its number? */
  hasSection(title: string): boolean {
    return this.titles.has(title);
  }

  /**
   * May the title stand in the text without having been read as a heading? A title of none but the commonest words must
   * begin a sentence or follow its number; any other may be mentioned anywhere.
   */
  mayMention({ number, title }: Pick<ContentsEntry, 'number' | 'title'>): boolean {
    const bare = bareTitle(title, this.department);
    if (bare === '' || this.text.includes(`\n${bare}`)) return true;
    if (number !== '' && this.print.includes(plain(`${number}、${title}`))) return true;
    const word = bare.replace(/支出$/, '');
    return !COMMON.test(word) && this.text.includes(word);
  }

  /** The titles under which the pack knows a section. */
  namesOf(key: string): readonly string[] {
    return this.names.get(key) ?? [];
  }
}

const COMMON = /^(收入|支出|决算|财政拨款|总体|结构|具体|年度)*$/;

/** The titles of every section of a pack, by key. */
const titlesInPack = once(({ parts }: TemplatePack): ReadonlyMap<string, readonly string[]> => {
  const below = (section: SectionTemplate): readonly SectionTemplate[] => [section, ...section.sections.flatMap(below)];
  const sections = parts.flatMap((part) => part.sections.flatMap(below));
  return new Map(sections.map(({ key, title, otherTitles }) => [key, [title, ...otherTitles]]));
});
