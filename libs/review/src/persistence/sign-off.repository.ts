import type { EntityManager } from 'typeorm';

/** The head's signature, bound to the content by its hash. */
export class SignOffRepository {
  async add(
    manager: EntityManager,
    signOff: { disclosureId: string; revision: number; contentHash: string | null; signedBy: string; signedAt: Date },
  ): Promise<void> {
    const { disclosureId, revision, contentHash, signedBy, signedAt } = signOff;
    await manager.query(
      `insert into gongkai.sign_off (disclosure_id, revision, content_hash, signed_by, signed_at)
       values ($1, $2, $3, $4, $5)`,
      [disclosureId, revision, contentHash, signedBy, signedAt],
    );
  }
}
