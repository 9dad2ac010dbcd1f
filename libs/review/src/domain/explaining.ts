import { type Bilingual, bothNames, type Finding, STATE_NAMES, type State } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import {
  type Explanation,
  type ExplanationView,
  explanationOf,
  type Judgement,
  mustBeExplained,
  type NewExplanation,
  type Subject,
} from '#submission';

/** How the explanations of a revision stand. */
export interface ExplanationsView {
  readonly revision: number;
  /** Findings that still lack a confirmed explanation. */
  readonly unexplained: number;
  /** Of every finding of the revision that has been explained, in the order of the findings. */
  readonly items: readonly ExplanationView[];
}

/** Explaining a finding, by its id. */
export interface ExplainedFinding {
  readonly finding: string;
  readonly text: string;
}

/** Deeds about explanations are no actions of the workflow, for they change no state. */
export const EXPLAIN = {
  name: 'explain',
  says: { zh: '说明问题', en: 'explain findings' },
  states: ['draft', 'returned', 'in_review'],
} as const;
export const JUDGE = {
  name: 'judge',
  says: { zh: '确认说明', en: 'judge explanations' },
  states: ['in_review'],
} as const;

interface ExplainingDeed {
  readonly name: string;
  readonly says: Bilingual;
  readonly states: readonly State[];
}

/** Only in its states, and only about the latest revision: another one may have been submitted meanwhile. */
export function isTime({ name, says, states }: ExplainingDeed, subject: Subject, revision: number): Outcome<void> {
  const { state, revision: latest } = subject;
  if (!states.includes(state)) {
    const names = { actionName: bothNames(says), stateName: bothNames(STATE_NAMES[state]) };
    return refused('DISCLOSURE.NOT_ALLOWED', { action: name, state, ...names });
  }
  return revision === latest ? done() : refused('REVIEW.OTHER_REVISION', { revision, latest });
}

/** The findings that are explained; each must be one that has to be. */
export function findingsExplained(
  findings: readonly Finding[],
  explained: readonly ExplainedFinding[],
): Outcome<readonly NewExplanation[], 'REVIEW.NOTHING_TO_EXPLAIN'> {
  const open = new Map(mustBeExplained(findings).map((finding) => [finding.id, finding]));
  const explanations: NewExplanation[] = [];
  for (const { finding: id, text } of explained) {
    const finding = open.get(id);
    if (!finding) return refused('REVIEW.NOTHING_TO_EXPLAIN', { finding: id });
    explanations.push({ finding, text });
  }
  return done(explanations);
}

/** Each judgement must be of an explanation that stands, and a rejection says why. */
export function mayJudge(
  findings: readonly Finding[],
  written: readonly Explanation[],
  judgements: readonly Judgement[],
): Outcome<void, 'REVIEW.EXPLANATION_REPLACED' | 'SUBMISSION.REASON_NEEDED'> {
  const standing = explanationsOf(findings, written).filter(({ state }) => state !== 'outdated');
  const ids = new Set(standing.map(({ id }) => id));
  for (const { explanation, decision, reason } of judgements) {
    if (!ids.has(explanation)) return refused('REVIEW.EXPLANATION_REPLACED', { id: explanation });
    if (decision === 'rejected' && (reason ?? '').trim() === '') return refused('SUBMISSION.REASON_NEEDED');
  }
  return done();
}

export function explanationsOf(findings: readonly Finding[], written: readonly Explanation[]): ExplanationView[] {
  return mustBeExplained(findings).flatMap((finding) => explanationOf(finding, written) ?? []);
}
