import type { Finding, FormScore } from '#contracts';
import { scoreLines } from '../check/report/score-lines.js';
import type { Story } from './story.js';

const MARKS = { blocking: '✗', explain: '？', notice: '·' } as const;

/** Each finding with its sentence, worst first. */
export function tellFindings(story: Story, findings: readonly Finding[]): void {
  for (const tier of ['blocking', 'explain', 'notice'] as const) {
    for (const { sentence, code } of findings.filter((finding) => finding.tier === tier)) {
      story.stage.show(`   ${MARKS[tier]} ${sentence.zh}`);
      story.stage.show(`     ${sentence.en} [${code}]`);
    }
  }
}

/** Every score as arithmetic. */
export function tellScores(story: Story, forms: readonly FormScore[]): void {
  for (const { text } of scoreLines(forms)) story.stage.show(` ${text}`);
}
