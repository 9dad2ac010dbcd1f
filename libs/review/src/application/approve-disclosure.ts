import type { Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt } from '#submission';

/** 批准: what was checked and signed off may be published as it is. */
export class ApproveDisclosure {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, { action: 'approve' });
  }
}
