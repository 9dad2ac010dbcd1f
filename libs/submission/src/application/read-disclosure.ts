import type { DataSource } from 'typeorm';
import { maySee, type Person } from '#cycle';
import { type Clock, done, type Outcome, refused } from '#kernel';
import { availableActions } from '../domain/decide.js';
import { isCleared, isSignedOff } from '../domain/guards.js';
import { holderOf, isTakenUp, levelOf } from '../domain/review-level.js';
import type { DisclosureView } from '../domain/views.js';
import type { DisclosureViewRepository } from '../persistence/disclosure-view.repository.js';
import type { VerdictRepository } from '../persistence/verdict.repository.js';

/** Where a disclosure stands, what the checks said, and what the reader may do now. */
export class ReadDisclosure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: DisclosureViewRepository,
    private readonly verdicts: VerdictRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<DisclosureView, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const { manager } = this.dataSource;
    const found = await this.views.read(manager, id);
    if (!found) return refused('DISCLOSURE.NOT_FOUND', { id });
    const { item, subject } = found;
    if (!maySee(actor, subject.departmentId)) return refused('ACCESS.OTHER_DEPARTMENT');
    return done({
      ...item,
      fiscalYear: subject.cycle.fiscalYear,
      actions: availableActions(subject, actor, this.clock.now()),
      signedOff: isSignedOff(subject),
      cleared: isCleared(subject),
      level: levelOf(subject),
      holder: holderOf(subject),
      takenUp: isTakenUp(subject),
      returnAsked: subject.returnAsked,
      openComments: subject.openComments,
      unexplained: subject.unexplained,
      verdicts: await this.verdicts.summaries(manager, id, subject.revision),
    });
  }
}
