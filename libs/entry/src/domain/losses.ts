import type { DisclosureDocument, Loss, PerformanceForm, TableContent, TableRow } from '#contracts';
import type { TemplatePack } from '#template';

/**
 * What a document shows to be missing, judged by what stands in it now: so a loss is gone as soon as it is made good.
 * Only an unreadable cell cannot be seen afterwards; it is remembered until the cell has a figure.
 */
export function standingLosses(
  document: Pick<DisclosureDocument, 'tables' | 'forms' | 'losses'>,
  pack: TemplatePack,
): readonly Loss[] {
  return [
    ...pack.tables
      .filter((t) => !document.tables.some((table) => table.key === t.key))
      .map((t) => lossOfTable(t.key, t.title)),
    ...document.tables.flatMap((table) => lossesInTable(table, pack)),
    ...document.forms.flatMap(lossesInForm),
    ...document.losses.filter((loss) => loss.code === 'LOSS.CELL_UNREADABLE' && isStillBlank(document.tables, loss)),
  ];
}

function lossOfTable(table: string, title: string): Loss {
  return { code: 'LOSS.TABLE_MISSING', place: { table }, details: { title } };
}

function lossesInTable(table: TableContent, pack: TemplatePack): readonly Loss[] {
  const template = pack.tables.find((t) => t.key === table.key);
  if (template?.kind !== 'coded') return [];
  const unlabelled = table.rows.filter(isUnlabelled);
  const labels: readonly Loss[] =
    unlabelled.length === 0
      ? []
      : [
          {
            code: 'LOSS.ROW_LABELS',
            place: { table: table.key },
            details: { title: template.title, rows: `${unlabelled.length}` },
          },
        ];
  return [...labels, ...rowsWithoutDetail(table).map((row) => lossOfDetail(row, table.key, template.title))];
}

/** Neither code nor name: nobody can say which subject it is. */
export function isUnlabelled(row: TableRow): boolean {
  return row.code === null && (row.name ?? '') === '';
}

/** 类 three digits, 款 five, 项 seven. */
const NEXT_LENGTH: Readonly<Record<number, number>> = { 3: 5, 5: 7 };

/** Subjects with money whose detailed rows are missing, in a table that otherwise goes into that detail. */
function rowsWithoutDetail(table: TableContent): readonly TableRow[] {
  const codes = table.rows.flatMap((row) => (row.code === null ? [] : [row.code]));
  const lengths = new Set(codes.map((code) => code.length));
  return table.rows.filter(({ code, cells }) => {
    const next = code === null ? undefined : NEXT_LENGTH[code.length];
    if (code === null || next === undefined || !lengths.has(next) || Object.keys(cells).length === 0) return false;
    return !codes.some((other) => other.length > code.length && other.startsWith(code));
  });
}

function lossOfDetail(row: TableRow, table: string, title: string): Loss {
  const details = { title, code: row.code ?? '', name: row.name ?? '', amount: Object.values(row.cells)[0] ?? '' };
  return { code: 'LOSS.ROW_MISSING', place: { table, row: row.key }, details };
}

function lossesInForm(form: PerformanceForm): readonly Loss[] {
  const parts = [
    ...(form.execution.budget === '' ? ['预算执行情况'] : []),
    ...(form.goals.some((goal) => goal.indicators.length > 0) ? [] : ['绩效指标']),
  ];
  return parts.map((part) => ({
    code: 'LOSS.FORM_PART',
    place: { form: form.key },
    details: { title: form.title, part },
  }));
}

function isStillBlank(tables: readonly TableContent[], { place }: Loss): boolean {
  const row = tables.find((t) => t.key === place.table)?.rows.find((r) => r.key === place.row);
  return row !== undefined && row.cells[place.column ?? ''] === undefined;
}
