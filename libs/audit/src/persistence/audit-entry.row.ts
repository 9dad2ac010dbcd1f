import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, DisclosureId, Json } from '#kernel';

@Entity({ name: 'audit_entry' })
export class AuditEntryRow {
  @PrimaryColumn({ type: 'uuid', name: 'disclosure_id' })
  disclosureId: DisclosureId;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId: AccountId | null;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'integer', nullable: true })
  revision: number | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'json' })
  details: Json;

  @Column({ type: 'text', name: 'request_id' })
  requestId: string;

  @Column({ type: 'text' })
  hash: string;
}
