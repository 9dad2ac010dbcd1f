import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { type Clock, done, type Outcome } from '#kernel';
import type { MayView } from '#submission';
import { timelineOf } from '../domain/timeline.js';
import type { TimelineStep } from '../domain/views.js';
import type { StepRepository } from '../persistence/step.repository.js';

export interface TimelinePage {
  readonly items: readonly TimelineStep[];
  /** Goes into `after` of the next call; null at the end. */
  readonly next: number | null;
  readonly asOf: string;
}

/** 时间轴: how a disclosure came to where it stands, step by step, without what moved nothing. */
export class ReadTimeline {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly steps: StepRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Person,
    disclosureId: string,
    page: { readonly after: number; readonly limit: number },
  ): Promise<Outcome<TimelinePage, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, disclosureId);
    if (!access.ok) return access;
    const found = await this.steps.list(this.dataSource.manager, disclosureId, page.after, page.limit + 1);
    const items = timelineOf(found.slice(0, page.limit), found[page.limit] ?? null);
    const next = found.length > page.limit ? (items.at(-1)?.seq ?? null) : null;
    return done({ items, next, asOf: this.clock.now().toISOString() });
  }
}
