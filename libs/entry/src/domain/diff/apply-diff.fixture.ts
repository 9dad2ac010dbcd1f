import type { DisclosureDocument, PartContent, PerformanceForm, SectionContent, TableContent } from '#contracts';
import type { Json } from '#kernel';
import { textsWithin } from '../texts-within.js';
import type { DocumentDiff, FormDiff, OutlineEntry, TableDiff } from './document-diff.js';
import { blocksOf, textOf } from './section-text.js';

type Section = PartContent | SectionContent;

/** The document that a diff leads to, worked out from the diff and the earlier document alone. */
export function applyDiff(diff: DocumentDiff, from: DisclosureDocument): DisclosureDocument {
  const head = Object.fromEntries(diff.head.map(({ field, after }) => [field, after]));
  return { ...from, ...head, tables: tablesOf(diff, from), parts: partsOf(diff, from), forms: formsOf(diff, from) };
}

function tablesOf({ tables: { order, changed } }: DocumentDiff, from: DisclosureDocument): TableContent[] {
  const keys = order?.after ?? from.tables.map(({ key }) => key);
  return keys.map((key) => {
    const table = from.tables.find((table) => table.key === key);
    const change = changed.find(({ table }) => table === key);
    return change ? tableOf(change, table) : (table as TableContent);
  });
}

function tableOf({ table: key, words, rows, labels, cells }: TableDiff, from: TableContent | undefined): TableContent {
  const said = Object.fromEntries(words.map(({ field, after }) => [field, after]));
  const keys = rows?.after ?? from?.rows.map(({ key }) => key) ?? [];
  const made = keys.map((row) => {
    const old = from?.rows.find(({ key }) => key === row);
    const label = labels.find((label) => label.row === row)?.after ?? {
      code: old?.code ?? null,
      name: old?.name ?? null,
    };
    const printed: Record<string, string | null> = { ...old?.cells };
    for (const cell of cells) if (cell.row === row) printed[cell.column] = cell.after;
    const kept = Object.entries(printed).filter((cell): cell is [string, string] => cell[1] !== null);
    return { key: row, ...label, cells: Object.fromEntries(kept) };
  });
  return { key, emptyStatement: null, ...from, ...said, rows: made } as unknown as TableContent;
}

function partsOf({ sections: { outline, changed } }: DocumentDiff, from: DisclosureDocument): PartContent[] {
  const flat = (sections: readonly Section[], level = 0): (OutlineEntry & Pick<Section, 'blocks'>)[] =>
    sections.flatMap((section) => [{ level, ...section }, ...flat(section.sections, level + 1)]);
  const old = flat(from.parts);
  const entries = outline?.after ?? old;
  const built = entries.map(({ level, key, number, title }) => {
    const blocks = old.find((section) => section.key === key)?.blocks ?? [];
    const pieces = changed.find(({ section }) => section === key)?.pieces ?? [{ kind: 'same', text: textOf(blocks) }];
    const text = pieces.flatMap((piece) => (piece.kind === 'gone' ? [] : piece.text)).join('');
    return { level, section: { key, number, title, blocks: blocksOf(text), sections: [] as Section[] } };
  });
  built.forEach(({ level, section }, at) => {
    built
      .slice(0, at)
      .findLast((outer) => outer.level === level - 1)
      ?.section.sections.push(section);
  });
  return built.filter(({ level }) => level === 0).map(({ section }) => section as PartContent);
}

function formsOf({ forms: { order, changed } }: DocumentDiff, from: DisclosureDocument): PerformanceForm[] {
  const keys = order?.after ?? from.forms.map(({ key }) => key);
  return keys.map((key) => {
    const form = from.forms.find((form) => form.key === key);
    const change = changed.find(({ form }) => form === key);
    return change ? formOf(change, form) : (form as PerformanceForm);
  });
}

function formOf({ fields }: FormDiff, from: PerformanceForm | undefined): PerformanceForm {
  const texts = new Map<string, string | null>(from ? textsWithin(from as unknown as Json) : []);
  for (const { field, after } of fields) texts.set(field, after);
  const tree: Record<string, unknown> = {};
  for (const [path, text] of texts) if (text !== null) put(tree, path.split('.'), text);
  return completed(listed(tree)) as PerformanceForm;
}

function put(tree: Record<string, unknown>, [step = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) tree[step] = text;
  else {
    const inner = (tree[step] ?? {}) as Record<string, unknown>;
    tree[step] = inner;
    put(inner, rest, text);
  }
}

/** Whatever has numbers for names was a list. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, listed(member)] as const);
  const isList = members.length > 0 && members.every(([name]) => /^\d+$/.test(name));
  return isList
    ? members.sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member)
    : Object.fromEntries(members);
}

/** What holds no text has no path: null and the empty list. */
function completed(form: unknown): unknown {
  const { goals = [], ...rest } = form as { goals?: Record<string, unknown>[] };
  const whole = goals.map(({ indicators = [], ...goal }) => ({
    ...goal,
    indicators: (indicators as object[]).map((indicator) => ({ weight: null, ...indicator })),
  }));
  return { fields: [], remarks: [], project: null, total: null, ...rest, goals: whole };
}
