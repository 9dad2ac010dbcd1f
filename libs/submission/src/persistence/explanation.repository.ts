import type { EntityManager } from 'typeorm';
import type { Finding } from '#contracts';
import { newId } from '#platform';
import { basisOf } from '../domain/compare-findings.js';
import type { Decision, Explanation } from '../domain/explanation.js';
import { type ExplanationRow, explanationOfRow } from './explanation.row.js';

/** What a person says to a finding. */
export interface NewExplanation {
  readonly finding: Finding;
  readonly text: string;
}

/** What a reviewer says of an explanation. */
export interface Judgement {
  /** Id of the explanation. */
  readonly explanation: string;
  readonly decision: Decision;
  readonly reason: string | null;
}

const LIST = `
  select * from (
    select distinct on (e.finding, e.basis) e.id, e.finding, e.basis, e.body, e.revision, e.written_by, e.written_at,
      j.decision, j.reason, j.judged_by, j.judged_at
    from gongkai.explanation e
      left join gongkai.explanation_judgement j on j.explanation_id = e.id
    where e.disclosure_id = $1
    order by e.finding, e.basis, e.id desc, j.id desc) as latest
  order by id`;

const ADD = `
  insert into gongkai.explanation (id, disclosure_id, revision, finding, code, basis, body, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const JUDGE = `
  insert into gongkai.explanation_judgement (id, explanation_id, decision, reason, judged_by, judged_at)
  values ($1, $2, $3, $4, $5, $6)`;

export class ExplanationRepository {
  /** The latest of each that a finding ever said, with the latest judgement, in the order they were written. */
  async list(manager: EntityManager, disclosureId: string): Promise<Explanation[]> {
    const rows: ExplanationRow[] = await manager.query(LIST, [disclosureId]);
    return rows.map(explanationOfRow);
  }

  async add(
    manager: EntityManager,
    explanations: readonly NewExplanation[],
    of: { disclosureId: string; revision: number; writtenBy: string; writtenAt: Date },
  ): Promise<void> {
    for (const { finding, text } of explanations) {
      const said = [finding.id, finding.code, basisOf(finding), text];
      const id = newId<'explanation'>();
      await manager.query(ADD, [id, of.disclosureId, of.revision, ...said, of.writtenBy, of.writtenAt]);
    }
  }

  async judge(
    manager: EntityManager,
    judgements: readonly Judgement[],
    { judgedBy, judgedAt }: { judgedBy: string; judgedAt: Date },
  ): Promise<void> {
    for (const { explanation, decision, reason } of judgements) {
      await manager.query(JUDGE, [newId<'judgement'>(), explanation, decision, reason, judgedBy, judgedAt]);
    }
  }
}
