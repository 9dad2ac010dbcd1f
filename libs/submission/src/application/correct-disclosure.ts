import type { Outcome } from '#kernel';
import type { Ask, Receipt } from './ask.js';
import type { PerformAction } from './perform-action.js';

/**
 * 修改, 更正: opens the draft again after a return or a withdrawal, or begins the correction of what is published;
 * that needs a reason, and the published revision stays public until the corrected one follows it.
 */
export class CorrectDisclosure {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask, { reason = null }: { readonly reason?: string | null } = {}): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'correct',
      input: { reason },
      given: { reason: reason ?? '' },
      reason,
    });
  }
}
