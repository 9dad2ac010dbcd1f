import type { Outcome } from '#kernel';
import type { Ask, Receipt } from './ask.js';
import type { PerformAction } from './perform-action.js';

/** 撤回: takes a revision back before it is approved. Verdicts that still arrive are recorded and change nothing. */
export class WithdrawDisclosure {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask, { reason = null }: { readonly reason?: string | null } = {}): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, { action: 'withdraw', input: { reason }, reason });
  }
}
