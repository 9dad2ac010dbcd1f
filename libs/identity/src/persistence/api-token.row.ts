import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from '#contracts';
import type { AccountId } from '#kernel';
import type { ApiTokenId } from '../domain/api-token.js';

@Entity({ name: 'api_token' })
export class ApiTokenRow {
  @PrimaryColumn({ type: 'uuid' })
  id: ApiTokenId;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: AccountId;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  prefix: string;

  @Column({ type: 'text', name: 'token_hash', select: false })
  tokenHash: string;

  @Column({ type: 'text', array: true })
  scopes: Scope[];

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
