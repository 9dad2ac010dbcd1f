import type { Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt } from '#submission';

/** 取消排期: back to approved, as long as the time has not come. */
export class UnscheduleDisclosure {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, { action: 'unschedule' });
  }
}
