import type { Decision, Explanation } from '../domain/explanation.js';

/** The columns of an explanation; those of its judgement are null where a left join found none. */
export interface ExplanationRow {
  readonly id: string;
  readonly finding: string;
  readonly basis: string;
  readonly body: string;
  readonly revision: number;
  readonly written_by: string;
  readonly written_at: Date;
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly judged_by: string | null;
  readonly judged_at: Date | null;
}

export function explanationOfRow(row: ExplanationRow): Explanation {
  return {
    id: row.id,
    finding: row.finding,
    basis: row.basis,
    text: row.body,
    revision: row.revision,
    writtenBy: row.written_by,
    writtenAt: row.written_at.toISOString(),
    decision: row.decision,
    reason: row.reason,
    judgedBy: row.judged_by,
    judgedAt: row.judged_at?.toISOString() ?? null,
  };
}
