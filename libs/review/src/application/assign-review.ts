import { mayActAs, type Person } from '#cycle';
import type { ReadActor } from '#identity';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import {
  type Ask,
  isOwnDepartment,
  isOwnWork,
  levelOf,
  type PerformAction,
  type Receipt,
  type Subject,
} from '#submission';

export interface Assignment {
  /** Null takes it from whoever has it. */
  readonly assignee: AccountId | null;
}

/** 分派: lays a disclosure on a reviewer's desk, or on nobody's; whoever had it before has it no more. */
export class AssignReview {
  constructor(
    private readonly perform: PerformAction,
    private readonly readActor: ReadActor,
  ) {}

  /** Also ACCOUNT.NOT_FOUND, REVIEW.ASSIGNEE_UNFIT. */
  async run(ask: Ask, { assignee }: Assignment): Promise<Outcome<Receipt>> {
    const found = assignee === null ? done(null) : await this.readActor.run(assignee);
    if (!found.ok) return found;
    const person = found.value;
    return this.perform.run(ask, {
      action: 'assign',
      input: { assignee },
      details: { assignee },
      check: async (subject) => (person === null ? done() : isFit(person, subject)),
      changes: (subject) => ({ [levelOf(subject)]: assignee, takenUpRevision: null }),
    });
  }
}

/** Only one who may judge it may get it. */
function isFit(person: Person, subject: Subject): Outcome<void> {
  const mayReview = mayActAs(person, levelOf(subject), subject.departmentId).ok;
  const apart = !isOwnWork(person, subject) && !isOwnDepartment(person, subject);
  return mayReview && apart ? done() : refused('REVIEW.ASSIGNEE_UNFIT');
}
