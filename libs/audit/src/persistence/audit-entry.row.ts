import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditKind } from '#contracts';
import type { AccountId, Json } from '#kernel';
import type { ChainId } from '../domain/entry.js';

@Entity({ name: 'audit_entry' })
export class AuditEntryRow {
  @PrimaryColumn({ type: 'uuid', name: 'disclosure_id' })
  disclosureId: ChainId;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId: AccountId | null;

  @Column({ type: 'text' })
  action: AuditKind;

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
