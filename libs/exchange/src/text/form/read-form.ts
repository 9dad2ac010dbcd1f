import type { Loss, PerformanceForm } from '#contracts';
import type { MoneyUnit } from '#kernel';
import { departmentIn } from '../furniture.js';
import type { FormRegion } from '../outline.js';
import { UNPLACED } from '../read-table.js';
import type { Cells } from '../row-reader.js';
import { plain, tidyName } from '../tidy.js';
import { readExecution } from './read-execution.js';
import { readFields } from './read-fields.js';
import { readGoals } from './read-goals.js';
import { readRemarks } from './read-remarks.js';
import { type BodyRead, readUsualForm } from './read-usual-form.js';

export interface FormRead {
  readonly form: PerformanceForm;
  readonly losses: readonly Loss[];
}

/** Reads one 绩效自评表. Lines are known by the words in them, since merged cells leave gaps where columns were. */
export function readForm(region: FormRegion, key: string, department: string, unit: MoneyUnit): FormRead {
  const { template, lines } = region;
  const title = tidyName(region.title);
  const grid = lines.flatMap((line) => (line.cells ? [line.cells.map(withTicks)] : []));
  const known = grid.filter((cells) => plain(cells[0] ?? '') === UNPLACED);
  const rows = grid.filter((cells) => !known.includes(cells));
  const { body, unread } = template.prescribed ? readPrescribed(rows, region) : readUsualForm(rows, template, unit);
  const form: PerformanceForm = {
    template: template.key,
    key,
    title,
    department:
      lines.map((line) => (line.cells ? null : departmentIn(line.text))).find((d) => d !== null) ?? department,
    project: body.fields.find((field) => field.label === '项目名称')?.value ?? null,
    ...body,
    deviationReason: valueBehind(rows, /^偏差大/) ?? '',
    measures: valueBehind(rows, /^改进措施/) ?? '',
    remarks: readRemarks(lines),
  };
  const missed = [...unread, ...known.map((cells) => cells.slice(1).join(' '))];
  const code = template.prescribed ? 'LOSS.FORM_PART' : 'LOSS.FORM_LINE';
  return { form, losses: missed.map((line) => unreadLine(code, form, line)) };
}

/** The region's own form: whatever has been lost of it, what is left is known by its words. */
function readPrescribed(rows: readonly Cells[], { template }: FormRegion): BodyRead {
  const { execution, unread: otherMoney } = readExecution(rows, template);
  const { goals, unread } = readGoals(rows, template);
  const body = { fields: readFields(rows, template), execution, goals, total: valueBehind(rows, /^总分/) };
  return { body, unread: [...otherMoney, ...unread] };
}

/** A line among the indicators whose gaps do not show which column is missing. */
function unreadLine(code: Loss['code'], { key, title }: PerformanceForm, line: string): Loss {
  const text = line.slice(0, 500);
  return { code, place: { form: key }, details: { title, part: text, line: text } };
}

/** Boxes that a converted file writes as HTML. */
function withTicks(cell: string): string {
  return cell.replace(/<input checked\b[^>]*>/gi, '☑').replace(/<input\b[^>]*>/gi, '☐');
}

/** The text behind a label at the start of a line; null where no line has it. */
function valueBehind(grid: readonly Cells[], label: RegExp): string | null {
  const cells = grid.map((row) => row.filter((cell) => cell !== '')).find(([head = '']) => label.test(plain(head)));
  return cells ? cells.slice(1).join(' ') : null;
}
