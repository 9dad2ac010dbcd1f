import type { EntityManager } from 'typeorm';
import { mayActAs } from '#cycle';
import { done, type Json, type Outcome, refused } from '#kernel';
import {
  type Ask,
  type ExplanationRepository,
  type Judgement,
  type OncePerRequest,
  requestOf,
  type Subject,
  type VerdictRepository,
} from '#submission';
import { type ExplanationsView, isTime, JUDGE, mayJudge } from '../domain/explaining.js';
import type { ConcludeExplaining } from './conclude-explaining.js';

export interface Judging extends Omit<Ask, 'expectedVersion'> {
  readonly revision: number;
  readonly judgements: readonly Judgement[];
}

/** 确认说明: a reviewer accepts what the department says to a finding, or asks for a better explanation. */
export class JudgeExplanations {
  constructor(
    private readonly oncePerRequest: OncePerRequest,
    private readonly verdicts: VerdictRepository,
    private readonly explanations: ExplanationRepository,
    private readonly conclude: ConcludeExplaining,
  ) {}

  /** Also DISCLOSURE.NOT_ALLOWED, REVIEW.OTHER_REVISION, REVIEW.OWN_WORK, REVIEW.EXPLANATION_REPLACED, SUBMISSION.REASON_NEEDED. */
  run(judging: Judging): Promise<Outcome<ExplanationsView>> {
    const said = { revision: judging.revision, judgements: judging.judgements as unknown as Json };
    return this.oncePerRequest.run(requestOf(judging, said), async (manager, subject, at) => {
      const allowed = isReviewers(judging, subject);
      return allowed.ok ? this.judge(manager, judging, said, subject, at) : allowed;
    });
  }

  private async judge(
    manager: EntityManager,
    { judgements, ...ask }: Judging,
    said: Json,
    subject: Subject,
    at: Date,
  ): Promise<Outcome<ExplanationsView>> {
    const { authors } = subject;
    const findings = await this.verdicts.findings(manager, subject.id, subject.revision);
    const sound = mayJudge(findings, await this.explanations.list(manager, subject.id), judgements);
    if (!sound.ok) return sound;
    await this.explanations.judge(manager, judgements, { judgedBy: ask.actor.accountId, judgedAt: at });
    return done(
      await this.conclude.run(manager, { ask, said, subject, authors, findings, audit: 'explanation.judged', at }),
    );
  }
}

function isReviewers({ actor, revision }: Judging, subject: Subject): Outcome<void> {
  const access = mayActAs(actor, 'reviewer', subject.departmentId);
  if (!access.ok) return access;
  if (subject.authors.includes(actor.accountId)) return refused('REVIEW.OWN_WORK');
  return isTime(JUDGE, subject, revision);
}
