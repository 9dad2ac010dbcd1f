import type { Finding, FormScore, ScoreReport, ValidationReport } from '#contracts';
import type { Story } from './story.js';

/** What both workers found in a revision. */
export async function readVerdict(
  story: Story,
  revision: number,
): Promise<{ findings: readonly Finding[]; forms: readonly FormScore[] }> {
  const read = <T>(what: string) => story.as('preparer').get<T>(story.path(`/revisions/${revision}/${what}`));
  const checked = await read<{ report: ValidationReport }>('findings');
  const scored = await read<{ report: ScoreReport }>('score');
  return { findings: [...checked.report.findings, ...scored.report.findings], forms: scored.report.forms };
}
