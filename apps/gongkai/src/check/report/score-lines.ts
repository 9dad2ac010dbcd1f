import type { FormScore, ScoreLine } from '#contracts';
import { padRight, textWidth } from '../../text-width.js';
import { type Line, line } from './line.js';
import { wording } from './wording.js';

/** Every score of every form as arithmetic, what is printed beside what comes out. */
export function scoreLines(forms: readonly FormScore[]): Line[] {
  return forms.flatMap((form) => [line(), line(`  ${form.title}`, 'title'), ...formLines([...form.lines, form.total])]);
}

function formLines(lines: readonly ScoreLine[]): Line[] {
  const labels = lines.map((score) => score.label || wording('CHECK.UNNAMED_GOAL'));
  const width = Math.max(...labels.map(textWidth));
  return lines.map((score, at) => {
    const text = `    ${mark(score)} ${padRight(labels[at] ?? '', width)}  ${verdict(score)}`;
    return line(text, score.agrees === false ? score.tier : 'plain');
  });
}

function mark({ agrees }: ScoreLine): string {
  if (agrees === null) return '·';
  return agrees ? '✓' : '✗';
}

function verdict(score: ScoreLine): string {
  if (score.computed === null) return score.why ? `${score.why.zh} ${score.why.en}` : wording('CHECK.NO_SCORE');
  if (score.printed === null) return `${score.arithmetic}   ${wording('CHECK.NOT_PRINTED')}`;
  const printed = `${wording('CHECK.PRINTED')} ${score.printed}`;
  if (score.agrees) return `${score.arithmetic}   ${printed}`;
  if (score.agrees === null && score.why) return `${score.arithmetic}   ${printed}   ${score.why.zh} ${score.why.en}`;
  return `${score.arithmetic}   ${printed}   ${wording('CHECK.ACCEPTED')} ${score.accepted.join(' / ')}`;
}
