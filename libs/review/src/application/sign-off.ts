import type { Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt } from '#submission';
import type { SignOffRepository } from '../persistence/sign-off.repository.js';

/** 部门负责人审签: the head signs this very content, once per revision; a later revision must be signed anew. */
export class SignOff {
  constructor(
    private readonly perform: PerformAction,
    private readonly signOffs: SignOffRepository,
  ) {}

  run(ask: Ask): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'sign_off',
      changes: ({ revision }) => ({ signedOffRevision: revision }),
      also: (manager, { id, revision, revisionHash }, signedAt) =>
        this.signOffs.add(manager, {
          disclosureId: id,
          revision,
          contentHash: revisionHash,
          signedBy: ask.actor.accountId,
          signedAt,
        }),
    });
  }
}
