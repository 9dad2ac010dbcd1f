import type { Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt } from '#submission';

/** 排期: sets the time of publication, the cycle's unless another is given, and has the calendar woken at that time. */
export class ScheduleDisclosure {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask, { publishAt }: { readonly publishAt?: Date } = {}): Promise<Outcome<Receipt>> {
    const wanted = publishAt?.toISOString() ?? null;
    return this.perform.run(ask, {
      action: 'schedule',
      input: { publishAt: wanted },
      given: publishAt ? { publishAt } : {},
      details: { publishAt: wanted },
      changes: ({ cycle }) => ({ publishAt: publishAt ?? cycle.publishAt }),
    });
  }
}
