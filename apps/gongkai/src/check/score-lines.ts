import type { FormScore, ScoreLine } from '#contracts';
import { padRight, textWidth } from '../text-width.js';
import { wording } from './wording.js';

/** Every score of every form as arithmetic, what is printed beside what comes out. */
export function scoreLines(forms: readonly FormScore[]): string[] {
  return forms.flatMap((form) => [`  ${form.title}`, ...formLines([...form.lines, form.total])]);
}

function formLines(lines: readonly ScoreLine[]): string[] {
  const labels = lines.map((line) => line.label || wording('CHECK.UNNAMED_GOAL'));
  const width = Math.max(...labels.map(textWidth));
  return lines.map((line, at) => `    ${mark(line)} ${padRight(labels[at] ?? '', width)}  ${verdict(line)}`);
}

function mark({ agrees }: ScoreLine): string {
  if (agrees === null) return '·';
  return agrees ? '✓' : '✗';
}

function verdict(line: ScoreLine): string {
  if (line.computed === null) return line.why ? `${line.why.zh} ${line.why.en}` : wording('CHECK.NO_SCORE');
  if (line.printed === null) return `${line.arithmetic}   ${wording('CHECK.NOT_PRINTED')}`;
  const printed = `${wording('CHECK.PRINTED')} ${line.printed}`;
  if (line.agrees) return `${line.arithmetic}   ${printed}`;
  return `${line.arithmetic}   ${printed}   ${wording('CHECK.ACCEPTED')} ${line.accepted.join(' / ')}`;
}
