import type {
  Block,
  CellPlace,
  DisclosureDocument,
  FormPlace,
  PartContent,
  SectionContent,
  SentencePlace,
  TableContent,
  TableRow,
} from '#contracts';

/** Edits give a new document and leave the old one alone. A place that does not exist is a bug of the caller and throws. */

/** Sets one figure; "" blanks the cell. */
export function withCell(
  document: DisclosureDocument,
  place: Omit<CellPlace, 'kind'>,
  figure: string,
): DisclosureDocument {
  return withTable(document, place.table, (table) => ({
    ...table,
    rows: replaceOne(
      table.rows,
      (row) => row.key === place.row,
      (row) => ({ ...row, cells: withMember(row.cells, place.column, figure) }),
    ),
  }));
}

/** Replaces the row `key`, or puts a new row behind the row `after` (null: at the top). */
export function withRow(
  document: DisclosureDocument,
  table: string,
  row: TableRow,
  after: string | null,
): DisclosureDocument {
  return withTable(document, table, (content) => {
    if (content.rows.some((r) => r.key === row.key)) {
      return { ...content, rows: content.rows.map((r) => (r.key === row.key ? row : r)) };
    }
    const at = after === null ? 0 : content.rows.findIndex((r) => r.key === after) + 1;
    if (after !== null && at === 0) throw new RangeError(`table ${table} has no row ${after}`);
    return { ...content, rows: content.rows.toSpliced(at, 0, row) };
  });
}

/** Replaces all rows of a table. */
export function withRows(document: DisclosureDocument, table: string, rows: readonly TableRow[]): DisclosureDocument {
  return withTable(document, table, (content) => ({ ...content, rows }));
}

/** Replaces one sentence of a section, counted from 1 through its paragraphs. */
export function withSentence(
  document: DisclosureDocument,
  place: Omit<SentencePlace, 'kind'>,
  text: string,
): DisclosureDocument {
  return withBlocks(document, place.section, (blocks) => replaceSentence(blocks, place.sentence, text));
}

/** Replaces the paragraphs of a section, each as its sentences; drawings and plain tables stay, behind them. */
export function withParagraphs(
  document: DisclosureDocument,
  section: string,
  paragraphs: readonly (readonly string[])[],
): DisclosureDocument {
  return withBlocks(document, section, (blocks) => [
    ...paragraphs.map((sentences) => ({ kind: 'paragraph' as const, sentences })),
    ...blocks.filter((block) => block.kind !== 'paragraph'),
  ]);
}

function withBlocks(
  document: DisclosureDocument,
  key: string,
  edit: (blocks: readonly Block[]) => readonly Block[],
): DisclosureDocument {
  let found = false;
  const within = <S extends PartContent | SectionContent>(section: S): S => {
    if (section.key !== key) return { ...section, sections: section.sections.map(within) };
    found = true;
    return { ...section, blocks: edit(section.blocks) };
  };
  const parts = document.parts.map(within);
  if (!found) throw new RangeError(`no section ${key}`);
  return { ...document, parts };
}

/** Sets a field of a form: "execution.score", "total", "goals.1.indicators.2.score" (counted from 1). */
export function withFormField(
  document: DisclosureDocument,
  place: Omit<FormPlace, 'kind'>,
  text: string,
): DisclosureDocument {
  const forms = replaceOne(
    document.forms,
    (form) => form.key === place.form,
    (form) => setPath(form, place.field.split('.'), text),
  );
  return { ...document, forms };
}

export function withTable(
  document: DisclosureDocument,
  key: string,
  edit: (table: TableContent) => TableContent,
): DisclosureDocument {
  return { ...document, tables: replaceOne(document.tables, (table) => table.key === key, edit) };
}

function replaceOne<T>(list: readonly T[], matches: (item: T) => boolean, edit: (item: T) => T): readonly T[] {
  if (!list.some(matches)) throw new RangeError('no such place in the document');
  return list.map((item) => (matches(item) ? edit(item) : item));
}

function withMember(cells: TableRow['cells'], column: string, figure: string): TableRow['cells'] {
  const { [column]: _, ...others } = cells;
  return figure === '' ? others : { ...others, [column]: figure };
}

function replaceSentence(blocks: readonly Block[], number: number, text: string): readonly Block[] {
  let left = number;
  const edited = blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const sentences = block.sentences.map((sentence) => (--left === 0 ? text : sentence));
    return { ...block, sentences };
  });
  if (left > 0) throw new RangeError(`no sentence ${number}`);
  return edited;
}

function setPath<T>(value: T, path: readonly string[], text: string): T {
  const [step = '', ...rest] = path;
  if (Array.isArray(value)) {
    const at = Number(step) - 1;
    if (!(at in value)) throw new RangeError(`no item ${step}`);
    return value.with(at, rest.length === 0 ? text : setPath(value[at], rest, text)) as T;
  }
  const members = value as Record<string, unknown>;
  if (!(step in members)) throw new RangeError(`no field ${step}`);
  return { ...members, [step]: rest.length === 0 ? text : setPath(members[step], rest, text) } as T;
}
