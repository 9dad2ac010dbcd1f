import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId } from '#kernel';

@Entity({ name: 'account' })
export class AccountRow {
  @PrimaryColumn({ type: 'uuid' })
  id: AccountId;

  @Column({ type: 'text' })
  login: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column({ type: 'boolean', name: 'must_change_password' })
  mustChangePassword: boolean;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}
