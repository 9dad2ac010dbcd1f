import type { SectionTemplate, TemplatePack } from '#template';
import { type Heading, headingOf } from './heading.js';
import type { Line } from './lines.js';
import { isTelling, sameTitle } from './section-titles.js';

const TITLE = /^[^，。；：]{2,40}(情况|说明)$/;

/** Knows the sections of a pack by their titles; each is found once in a document. */
export class SectionFinder {
  private readonly all: readonly SectionTemplate[];
  private readonly taken = new Set<SectionTemplate>();

  constructor(
    { parts }: TemplatePack,
    private readonly department: string,
  ) {
    const walk = (sections: readonly SectionTemplate[]): readonly SectionTemplate[] =>
      sections.flatMap((section) => [section, ...walk(section.sections)]);
    this.all = parts.flatMap(({ sections }) => walk(sections));
  }

  /** Where the template has it, else anywhere: 机关运行经费 may be a section, or lie in 其他重要事项, a part in some regions. */
  take(title: string, expected: readonly SectionTemplate[]): SectionTemplate | undefined {
    const candidates = isTelling(title) ? [...expected, ...this.all] : expected;
    const found = candidates.find((template) => !this.taken.has(template) && this.isCalled(template, title));
    if (found) this.taken.add(found);
    return found;
  }

  knows(title: string): boolean {
    return this.all.some((template) => this.isCalled(template, title));
  }

  /** "（一）……说明。" is a heading with a stop where the template knows its title, or where it ends as titles do. */
  headingWithStop(line: Line): Heading | null {
    const text = line.text.replace(/。$/, '');
    const heading = text === line.text || line.cells ? null : headingOf({ ...line, text });
    return heading && (TITLE.test(heading.title) || this.knows(heading.title)) ? heading : null;
  }

  private isCalled({ title, otherTitles }: SectionTemplate, printed: string): boolean {
    return [title, ...otherTitles].some((known) => sameTitle(known, printed, this.department));
  }
}
