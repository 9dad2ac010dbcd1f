import type { ContentsEntry, DisclosureDocument, PartContent, SectionContent } from '#contracts';
import { allSections } from '#entry';
import type { SectionTemplate, TemplatePack } from '#template';
import type { FigureBook } from '../figures/figure-book.js';
import { plain } from '../text/letters.js';
import { isGlossary, passagesOf } from '../text/passages.js';
import { bareTitle, isSameTitle } from './titles.js';

type Section = PartContent | SectionContent;

const BODIES = new WeakMap<FigureBook, Body>();

/** The body of a document, looked through once for all rules. */
export function bodyOf(book: FigureBook): Body {
  const known = BODIES.get(book);
  if (known) return known;
  const body = new Body(book.document, book.compiled.pack);
  BODIES.set(book, body);
  return body;
}

/** The body as a reader looks through it for something that the 目录 promises. */
export class Body {
  readonly sections: readonly Section[];
  private readonly department: string;
  private readonly starts: readonly string[];
  private readonly text: string;
  private readonly print: string;
  private readonly names: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly document: DisclosureDocument,
    pack: TemplatePack,
  ) {
    this.department = document.identity.department;
    this.sections = [...allSections(document)];
    this.names = new Map(sectionTemplates(pack).map((s) => [s.key, [s.title, ...s.otherTitles]]));
    const said = [
      ...passagesOf(document)
        .filter(({ part }) => !isGlossary(part))
        .map(({ text }) => text),
      ...document.tables.flatMap((table) => [table.emptyStatement ?? '', ...table.notes]),
      ...document.forms.map((form) => form.title),
    ];
    this.starts = said.map((text) => bareTitle(text, this.department));
    this.text = this.starts.join('\n');
    this.print = plain(said.join('\u0000'));
  }

  /** The part that an entry of level 0 names, by its title, else by its number. */
  partOf(entry: ContentsEntry): PartContent | undefined {
    const { parts } = this.document;
    return (
      parts.find((part) => isSameTitle(part.title, entry.title, this.department)) ??
      parts.find((part) => part.number === entry.number)
    );
  }

  /** The section that a title names, whatever its number. */
  sectionOf(title: string): Section | undefined {
    return (
      this.sections.find((section) => isSameTitle(section.title, title, this.department)) ??
      this.sections.find((section) => this.namesOf(section.key).some((t) => isSameTitle(t, title, this.department)))
    );
  }

  /**
   * May the title stand in the text without having been read as a heading? A title of none but the commonest words must
   * begin a sentence or follow its number; any other may be mentioned anywhere.
   */
  mayMention({ number, title }: Pick<ContentsEntry, 'number' | 'title'>): boolean {
    const bare = bareTitle(title, this.department);
    if (bare === '' || this.starts.some((start) => start.startsWith(bare))) return true;
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

function sectionTemplates({ parts }: TemplatePack): readonly SectionTemplate[] {
  const below = (section: SectionTemplate): readonly SectionTemplate[] => [section, ...section.sections.flatMap(below)];
  return parts.flatMap((part) => part.sections.flatMap(below));
}
