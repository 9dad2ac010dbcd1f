import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument, PerformanceForm } from '#contracts';
import { parseDocument } from '#entry';

const FOLDER = join(import.meta.dirname, '../../../../../tests/golden/2023/qingshan');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** The real disclosure that was audited by hand, as read from its text. */
export function readReference(): DisclosureDocument {
  const document = parseDocument(JSON.parse(read('document.json')));
  if (!document.ok) throw new Error(JSON.stringify(document.details));
  return document.value;
}

/** One row of the hand-made audit about performance: its lines of the source, what it asks, what it found. */
export interface AuditRow {
  readonly id: string;
  /** "L625/668" → [625, 668] */
  readonly lines: readonly number[];
  readonly check: string;
  readonly expected: string;
  readonly actual: string;
  readonly diff: string;
  readonly verdict: string;
}

export function readPerformanceAudit(): readonly AuditRow[] {
  return read('audit.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id = '']) => /^P-\d{3}$/.test(id))
    .map(([, id = '', location = '', check = '', expected = '', actual = '', diff = '', , verdict = '']) => {
      const lines = [...location.matchAll(/\d+/g)].map(([number]) => Number(number));
      return { id, lines, check, expected, actual, diff, verdict };
    });
}

/** Finds forms and indicators by the lines of the source on which they are printed. */
export class SourceLines {
  private readonly lines = read('source.txt')
    .split('\n')
    .map((line) => line.replace(/\s/g, ''));

  constructor(private readonly document: DisclosureDocument) {}

  formAt(line: number): PerformanceForm {
    const above = this.document.forms.filter(({ title }) => this.titleLine(title) <= line);
    const form = above.at(-1);
    if (!form) throw new RangeError(`no form on line ${line}`);
    return form;
  }

  /** "goals.1.indicators.2.score" */
  indicatorFieldAt(line: number): string {
    const text = this.lines[line - 1] ?? '';
    const fields = this.formAt(line).goals.flatMap((goal, g) =>
      goal.indicators.flatMap(({ name }, i) =>
        text.includes(name.replace(/\s/g, '')) ? [`goals.${g + 1}.indicators.${i + 1}.score`] : [],
      ),
    );
    if (fields.length !== 1) throw new RangeError(`${fields.length} indicators on line ${line}`);
    return fields[0] ?? '';
  }

  private titleLine(title: string): number {
    return this.lines.lastIndexOf(title.replace(/\s/g, '')) + 1;
  }
}
