import type { DisclosureDocument, Loss, LossCode, PerformanceForm, TableContent, TableRow } from '#contracts';
import { once } from '#kernel';
import type { TemplatePack } from '#template';

type Content = Pick<DisclosureDocument, 'tables' | 'forms' | 'losses'>;

/**
 * What a document shows to be missing, judged by what stands in it now: so a loss is gone as soon as it is made good.
 * What cannot be seen afterwards, such as an unreadable cell, is remembered until something stands in its place.
 */
export function standingLosses(document: Content, pack: TemplatePack): readonly Loss[] {
  return [
    ...pack.tables
      .filter((t) => t.required && !document.tables.some((table) => table.key === t.key))
      .map(({ key, title }) => lossOf('LOSS.TABLE_MISSING', { table: key }, { title })),
    ...document.tables.flatMap((table) => lossesInTable(table, pack)),
    ...document.forms.filter((form) => isPrescribed(form, pack)).flatMap(lossesInForm),
    ...document.losses.filter((loss) => STILL_MISSING[loss.code]?.(loss, document)),
  ];
}

/** The document without the losses that `mended` names; the others stay as they were recorded. */
export function withoutLosses(document: DisclosureDocument, mended: (loss: Loss) => boolean): DisclosureDocument {
  return { ...document, losses: document.losses.filter((loss) => !mended(loss)) };
}

function lossOf(code: LossCode, place: Loss['place'], details: Loss['details']): Loss {
  return { code, place, details };
}

function lossesInTable(table: TableContent, pack: TemplatePack): readonly Loss[] {
  const template = pack.tables.find((t) => t.key === table.key);
  if (template?.kind !== 'coded') return [];
  const { title } = template;
  const rows = table.rows.filter(isUnlabelled).length;
  const labels = rows === 0 ? [] : [lossOf('LOSS.ROW_LABELS', { table: table.key }, { title, rows: `${rows}` })];
  return [...labels, ...rowsWithoutDetail(table).map((row) => lossOfDetail(row, table.key, title))];
}

/** Neither code nor name: nobody can say which subject it is. */
export function isUnlabelled(row: TableRow): boolean {
  return row.code === null && (row.name ?? '') === '';
}

/** 类 three digits, 款 five, 项 seven. */
const NEXT_LENGTH: Readonly<Record<number, number>> = { 3: 5, 5: 7 };

/** Subjects with money whose detailed rows are missing, in a table that otherwise goes into that detail. */
const rowsWithoutDetail = once((table: TableContent): readonly TableRow[] => {
  const codes = table.rows.flatMap((row) => (row.code === null ? [] : [row.code]));
  const lengths = new Set(codes.map((code) => code.length));
  const parents = new Set(codes.flatMap((code) => [code.slice(0, 3), code.slice(0, 5)].filter((p) => p !== code)));
  return table.rows.filter(({ code, cells }) => {
    const next = code === null ? undefined : NEXT_LENGTH[code.length];
    if (code === null || next === undefined || !lengths.has(next)) return false;
    return Object.keys(cells).length > 0 && !parents.has(code);
  });
});

function lossOfDetail(row: TableRow, table: string, title: string): Loss {
  const details = { title, code: row.code ?? '', name: row.name ?? '', amount: Object.values(row.cells)[0] ?? '' };
  return lossOf('LOSS.ROW_MISSING', { table, row: row.key }, details);
}

/** Only a form that the region prescribes is known to lack a part. */
function isPrescribed({ template }: PerformanceForm, { forms }: TemplatePack): boolean {
  return forms.find(({ key }) => key === template)?.prescribed ?? true;
}

function lossesInForm(form: PerformanceForm): readonly Loss[] {
  const parts = [
    ...(form.execution.budget === '' ? ['预算执行情况'] : []),
    ...(form.goals.some((goal) => goal.indicators.length > 0) ? [] : ['绩效指标']),
  ];
  return parts.map((part) => lossOf('LOSS.FORM_PART', { form: form.key }, { title: form.title, part }));
}

/** For the losses that only the reader of a file could see: is what it could not place still absent? */
const STILL_MISSING: Partial<Record<LossCode, (loss: Loss, document: Content) => boolean>> = {
  'LOSS.CELL_UNREADABLE': ({ place }, { tables }) => {
    const row = tableOf(tables, place.table)?.rows.find((r) => r.key === place.row);
    return row !== undefined && row.cells[place.column ?? ''] === undefined;
  },
  'LOSS.FIGURE_UNPLACED': ({ place, details }, { tables }) => {
    const figures = tableOf(tables, place.table)?.rows.flatMap((row) => Object.values(row.cells));
    const standing = figures?.filter((figure) => figure === details.figure).length ?? 0;
    return figures !== undefined && standing <= Number(details.kept ?? 0);
  },
  'LOSS.COLUMN_UNKNOWN': ({ place }, { tables }) => tableOf(tables, place.table) !== undefined,
  'LOSS.COLUMN_ABSENT': ({ place, details }, { tables }) => {
    const rows = tableOf(tables, place.table)?.rows;
    const standing = rows?.filter((row) => row.cells[place.column ?? ''] !== undefined).length ?? 0;
    return rows !== undefined && standing <= Number(details.kept ?? 0);
  },
  'LOSS.FORM_PART': isLineMissing,
  'LOSS.FORM_LINE': isLineMissing,
  'LOSS.FORM_UNKNOWN': ({ details }, { forms }) => forms.every(({ title }) => title !== details.title),
};

function isLineMissing({ place, details: { line } }: Loss, { forms }: Content): boolean {
  const form = line === undefined ? undefined : forms.find((f) => f.key === place.form);
  return form?.goals.every((goal) => goal.indicators.every(({ name }) => !line?.includes(name))) ?? false;
}

function tableOf(tables: readonly TableContent[], key: string | undefined): TableContent | undefined {
  return tables.find((table) => table.key === key);
}
