import type { Outcome } from '#kernel';
import type { Ask, Receipt } from './ask.js';
import type { PerformAction } from './perform-action.js';

/** 申请退回: a revision that a reviewer has taken up cannot be withdrawn, so the department asks for it back. */
export class AskReturn {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask, { reason = '' }: { readonly reason?: string }): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'ask_return',
      input: { reason },
      given: { reason },
      reason,
      changes: () => ({ returnAsked: reason }),
    });
  }
}
