import { say } from '#contracts';
import { padLeft, padRight, textWidth } from '../../text-width.js';
import { countVerdicts, SUMMARY_COLUMNS, type SummaryRow } from '../summary-row.js';
import { bothLines, type Line, type Look, line, row } from './line.js';

const LOOKS: Readonly<Record<SummaryRow['verdict'], Look>> = {
  MEND: 'blocking',
  PASSES: 'plain',
  UNREADABLE: 'explain',
};
const COUNTS = new Set<string>(['blocking', 'explain', 'notice', 'notChecked']);

/** All files in a table, aligned as a terminal shows Chinese; then how many ended how. */
export function summaryLines(rows: readonly SummaryRow[]): Line[] {
  const labels = SUMMARY_COLUMNS.map((column) => say(`CHECK.COLUMN_${column}`));
  const heads = [
    [...labels.map(({ zh }) => zh), say('CHECK.COLUMN_verdict').zh],
    [...labels.map(({ en }) => en), say('CHECK.COLUMN_verdict').en],
  ];
  const cells = rows.map((row) => [...SUMMARY_COLUMNS.map((column) => row[column]), verdictWords(row)]);
  const widths = SUMMARY_COLUMNS.map((_, at) =>
    Math.max(...[...heads, ...cells].map((texts) => textWidth(texts[at] ?? ''))),
  );
  const looks: readonly Look[] = ['title', 'soft', ...rows.map(({ verdict }) => LOOKS[verdict])];
  return [
    line(`━━ ${say('CHECK.SUMMARY').zh} ${say('CHECK.SUMMARY').en}`, 'title'),
    ...[...heads, ...cells].map((texts, at) => row(aligned(texts, widths), looks[at])),
    line(),
    ...bothLines(say('CHECK.SUMMARY_RESULT', countVerdicts(rows)), ''),
  ];
}

function aligned(texts: readonly string[], widths: readonly number[]): string {
  const padded = texts.map((text, at) => {
    const pad = COUNTS.has(SUMMARY_COLUMNS[at] ?? '') ? padLeft : padRight;
    return pad(text, widths[at] ?? 0);
  });
  return `  ${padded.join('  ')}`.trimEnd();
}

function verdictWords({ verdict, code }: SummaryRow): string {
  const { zh, en } = say(`CHECK.VERDICT_${verdict}`);
  return [zh, en, code].filter((words) => words !== null).join(' ');
}
