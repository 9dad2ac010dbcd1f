import type {
  Block,
  DisclosureDocument,
  PartContent,
  PerformanceForm,
  SectionContent,
  TableContent,
  TableRow,
} from '#contracts';
import { once } from '#kernel';

/** Finds tables, rows, cells, sections and forms of one document by key, in constant time. */
export class DocumentIndex {
  private readonly tables = new Map<string, TableContent>();

  constructor(readonly document: DisclosureDocument) {
    for (const table of document.tables) this.tables.set(table.key, table);
  }

  table(key: string): TableContent | undefined {
    return this.tables.get(key);
  }

  row(table: string, row: string): TableRow | undefined {
    const content = this.tables.get(table);
    return content && rowsByKey(content).get(row);
  }

  /** The printed figure; undefined for a blank cell or where table or row is absent. */
  figure(table: string, row: string, column: string): string | undefined {
    return this.row(table, row)?.cells[column];
  }

  form(key: string): PerformanceForm | undefined {
    return this.document.forms.find((form) => form.key === key);
  }

  section(key: string): PartContent | SectionContent | undefined {
    for (const section of allSections(this.document)) if (section.key === key) return section;
    return undefined;
  }
}

const rowsByKey = once(({ rows }: TableContent) => new Map(rows.map((row) => [row.key, row])));

/** Parts and sections, outer before inner, in source order. */
export function* allSections(document: DisclosureDocument): Generator<PartContent | SectionContent> {
  function* walk(section: PartContent | SectionContent): Generator<PartContent | SectionContent> {
    yield section;
    for (const inner of section.sections) yield* walk(inner);
  }
  for (const part of document.parts) yield* walk(part);
}

/** The sentences of a section's own paragraphs in order; place number 1 is the first. */
export function sentencesOf(section: { readonly blocks: readonly Block[] }): readonly string[] {
  return section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
}
