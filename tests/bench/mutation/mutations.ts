import type { Block, DisclosureDocument, PartContent, Place, SectionContent, TableRow } from '#contracts';
import { withCell, withFormField, withTable } from '#entry';

/** One thing broken in a clean document, and where. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly what: string;
  readonly document: DisclosureDocument;
  /** Does a finding at this place point to what was broken? */
  readonly isAt: (place: Place) => boolean;
  /** Does nothing else in the document speak of it, so that no reader could tell? Seen from the words alone. */
  readonly isAlone: boolean;
}

export const KINDS = [
  'cell',
  'sentence figure',
  'form figure',
  'last digit',
  'code',
  'subject name',
  'section',
  'row',
] as const;
export type MutationKind = (typeof KINDS)[number];

/** A number below n. */
export type Pick = (n: number) => number;

/** Breaks one thing of a kind; null where the document has nothing of it. */
export function mutate(kind: MutationKind, document: DisclosureDocument, pick: Pick): Mutation | null {
  return MUTATORS[kind](document, pick);
}

type Mutator = (document: DisclosureDocument, pick: Pick) => Mutation | null;

const MUTATORS: Record<MutationKind, Mutator> = {
  cell: (document, pick) => breakCell('cell', document, pick, otherDigit),
  'sentence figure': (document, pick) => {
    // “单价 100 万元以上” is a word of the template, not a figure of the department.
    const sentences = sentencesWith(document, /(?<!单价\s*)\b\d+(\.\d+)?\s*(万元|%)/);
    const chosen = sentences[pick(sentences.length)];
    if (!chosen) return null;
    const figures = [...chosen.text.matchAll(/\d[\d,]*(\.\d+)?(?=\s*(万元|%))/g)];
    const figure = figures[pick(figures.length)];
    if (!figure) return null;
    const broken = otherDigit(figure[0], pick);
    const isAlone = !chosen.text.includes('%') && timesPrinted(figure[0], document) === 1;
    const text = chosen.text.slice(0, figure.index) + broken + chosen.text.slice(figure.index + figure[0].length);
    return {
      kind: 'sentence figure',
      what: `${chosen.section} ${figure[0]} → ${broken} in “${chosen.text.slice(0, 40)}”`,
      document: chosen.with(text),
      isAt: (place) => place.kind === 'sentence' && place.section === chosen.section,
      isAlone,
    };
  },
  'form figure': (document, pick) => {
    const fields = document.forms.flatMap((form) => [
      { form: form.key, field: 'execution.executed', text: form.execution.executed },
      { form: form.key, field: 'execution.score', text: form.execution.score },
      ...form.goals.flatMap((goal, g) =>
        goal.indicators.map((indicator, i) => ({
          form: form.key,
          field: `goals.${g + 1}.indicators.${i + 1}.score`,
          text: indicator.score,
        })),
      ),
    ]);
    const filled = fields.filter(({ text }) => /\d/.test(text));
    const chosen = filled[pick(filled.length)];
    if (!chosen) return null;
    const { form, field, text } = chosen;
    const broken = otherDigit(text, pick);
    return {
      kind: 'form figure',
      what: `${form} ${field} ${text} → ${broken}`,
      document: withFormField(document, { form, field }, broken),
      isAt: (place) => place.kind === 'form' && place.form === form,
      isAlone: false,
    };
  },
  'last digit': (document, pick) => breakCell('last digit', document, pick, otherLastDigit),
  code: (document, pick) =>
    mutateRow('code', document, pick, (row) => ({ ...row, code: row.code && otherDigit(row.code, pick) })),
  'subject name': (document, pick) =>
    mutateRow('subject name', document, pick, (row) => ({ ...row, name: `${(row.name ?? '').slice(0, -2)}事业` })),
  row: (document, pick) => mutateRow('row', document, pick, () => null),
  section: (document, pick) => {
    const sections = document.parts.flatMap((part) => part.sections.map((section) => ({ part, section })));
    const chosen = sections[pick(sections.length)];
    if (!chosen) return null;
    const parts = document.parts.map((part) =>
      part === chosen.part
        ? { ...part, sections: part.sections.filter((section) => section !== chosen.section) }
        : part,
    );
    return {
      kind: 'section',
      what: `${chosen.section.number}、${chosen.section.title} left out`,
      document: { ...document, parts },
      isAt: () => true,
      isAlone: isUnlistedLast(chosen.section, chosen.part, document),
    };
  },
};

function breakCell(
  kind: MutationKind,
  document: DisclosureDocument,
  pick: Pick,
  change: typeof otherDigit,
): Mutation | null {
  const cells = document.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, text]) => ({ table: table.key, row: row.key, column, text })),
    ),
  );
  const chosen = cells[pick(cells.length)];
  if (!chosen) return null;
  const { table, row, column, text } = chosen;
  const broken = change(text, pick);
  return {
    kind,
    what: `${table}[${row}, ${column}] ${text} → ${broken}`,
    document: withCell(document, { table, row, column }, broken),
    isAt: (place) => place.kind === 'cell' && place.table === table && place.row === row && place.column === column,
    isAlone: false,
  };
}

/** Without the last section of a part the numbers before it still run on; only the contents list could miss it. */
function isUnlistedLast(section: SectionContent, part: PartContent, { contents }: DisclosureDocument): boolean {
  return section === part.sections.at(-1) && !contents.some(({ title }) => title === section.title);
}

/** How often a number stands in tables, text and forms, whatever its trailing zeros. */
function timesPrinted(figure: string, { parts, tables, forms }: DisclosureDocument): number {
  const numbers = JSON.stringify([parts, tables.map(({ rows }) => rows.map(({ cells }) => cells)), forms]).match(
    NUMBER,
  );
  return (numbers ?? []).filter((number) => numberIn(number) === numberIn(figure)).length;
}

const NUMBER = /\d[\d,]*(\.\d+)?/g;

function numberIn(number: string): number {
  return Number(number.replaceAll(',', ''));
}

function mutateRow(
  kind: MutationKind,
  document: DisclosureDocument,
  pick: Pick,
  change: (row: TableRow) => TableRow | null,
): Mutation | null {
  const rows = document.tables.flatMap((table) =>
    table.rows.filter((row) => row.code !== null && /^\d{7}$/.test(row.key)).map((row) => ({ table, row })),
  );
  const chosen = rows[pick(rows.length)];
  if (!chosen) return null;
  const changed = change(chosen.row);
  const key = changed?.code ?? chosen.row.key;
  return {
    kind,
    what: `${chosen.table.key} ${chosen.row.code} ${chosen.row.name} → ${changed?.code ?? 'left out'} ${changed?.name ?? ''}`,
    document: withTable(document, chosen.table.key, (table) => ({
      ...table,
      rows: table.rows.flatMap((row) => (row !== chosen.row ? [row] : changed ? [{ ...changed, key }] : [])),
    })),
    isAt: (place) => 'table' in place && place.table === chosen.table.key,
    isAlone:
      kind === 'code' &&
      document.tables.flatMap(({ rows: all }) => all).filter(({ code }) => code === chosen.row.code).length === 1,
  };
}

/**
 * Another digit in one place, never one that leaves the number as it was. The last of the decimals stays: rounding may
 * explain what it says.
 */
function otherDigit(text: string, pick: Pick): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const safe = text.includes('.') ? places.slice(0, -1) : places;
  return withOther(text, safe[pick(safe.length)] ?? 0, pick);
}

function otherLastDigit(text: string, pick: Pick): string {
  return withOther(text, text.length - 1, pick);
}

function withOther(text: string, at: number, pick: Pick): string {
  const digit = (Number(text[at]) + 1 + pick(9)) % 10;
  return text.slice(0, at) + digit + text.slice(at + 1);
}

interface SentenceAt {
  readonly section: string;
  readonly text: string;
  readonly with: (text: string) => DisclosureDocument;
}

function sentencesWith(document: DisclosureDocument, pattern: RegExp): readonly SentenceAt[] {
  const found: SentenceAt[] = [];
  const visit = <T extends PartContent | SectionContent>(section: T, put: (changed: T) => DisclosureDocument) => {
    section.blocks.forEach((block, b) => {
      if (block.kind !== 'paragraph') return;
      block.sentences.forEach((text, s) => {
        if (!pattern.test(text)) return;
        const withText = (changed: string): Block => ({ ...block, sentences: block.sentences.with(s, changed) });
        found.push({
          section: section.key,
          text,
          with: (changed) => put({ ...section, blocks: section.blocks.with(b, withText(changed)) }),
        });
      });
    });
    section.sections.forEach((inner, i) => {
      visit(inner, (changed) => put({ ...section, sections: section.sections.with(i, changed) }));
    });
  };
  document.parts.forEach((part, p) => {
    if (part.key === 'notes') visit(part, (changed) => ({ ...document, parts: document.parts.with(p, changed) }));
  });
  return found;
}
