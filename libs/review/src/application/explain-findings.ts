import type { EntityManager } from 'typeorm';
import { mayActAs } from '#cycle';
import { done, type Json, type Outcome } from '#kernel';
import {
  type Ask,
  type ExplanationRepository,
  type OncePerRequest,
  requestOf,
  type Subject,
  type VerdictRepository,
  withAuthor,
} from '#submission';
import {
  EXPLAIN,
  type ExplainedFinding,
  type ExplanationsView,
  findingsExplained,
  isTime,
} from '../domain/explaining.js';
import type { ConcludeExplaining } from './conclude-explaining.js';

export interface Explaining extends Omit<Ask, 'expectedVersion'> {
  /** The one in which the findings were found. */
  readonly revision: number;
  readonly explained: readonly ExplainedFinding[];
}

/** 说明问题: the department says why a figure is as it is. It is judged by a reviewer and holds while the figure does. */
export class ExplainFindings {
  constructor(
    private readonly oncePerRequest: OncePerRequest,
    private readonly verdicts: VerdictRepository,
    private readonly explanations: ExplanationRepository,
    private readonly conclude: ConcludeExplaining,
  ) {}

  /** Also DISCLOSURE.NOT_ALLOWED, REVIEW.OTHER_REVISION, REVIEW.NOTHING_TO_EXPLAIN. */
  run(explaining: Explaining): Promise<Outcome<ExplanationsView>> {
    const said = { revision: explaining.revision, explained: explaining.explained as unknown as Json };
    return this.oncePerRequest.run(requestOf(explaining, said), async (manager, subject, at) => {
      const allowed = mayExplain(explaining, subject);
      return allowed.ok ? this.explain(manager, explaining, said, subject, at) : allowed;
    });
  }

  private async explain(
    manager: EntityManager,
    { explained, ...ask }: Explaining,
    said: Json,
    subject: Subject,
    at: Date,
  ): Promise<Outcome<ExplanationsView>> {
    const { id: disclosureId, revision } = subject;
    const findings = await this.verdicts.findings(manager, disclosureId, revision);
    const chosen = findingsExplained(findings, explained);
    if (!chosen.ok) return chosen;
    const writtenBy = ask.actor.accountId;
    await this.explanations.add(manager, chosen.value, { disclosureId, revision, writtenBy, writtenAt: at });
    const authors = withAuthor(subject.authors, writtenBy);
    return done(
      await this.conclude.run(manager, { ask, said, subject, authors, findings, audit: 'finding.explained', at }),
    );
  }
}

function mayExplain({ actor, revision }: Explaining, subject: Subject): Outcome<void> {
  const access = mayActAs(actor, 'preparer', subject.departmentId);
  return access.ok ? isTime(EXPLAIN, subject, revision) : access;
}
