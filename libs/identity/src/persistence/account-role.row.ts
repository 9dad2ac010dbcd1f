import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '#contracts';
import type { AccountId, DepartmentId } from '#kernel';

/** The table has no primary key, since a department may be null; together the three columns are unique. */
@Entity({ name: 'account_role' })
export class AccountRoleRow {
  @PrimaryColumn({ type: 'uuid', name: 'account_id' })
  accountId: AccountId;

  @PrimaryColumn({ type: 'text' })
  role: Role;

  @Column({ type: 'uuid', name: 'department_id', nullable: true })
  departmentId: DepartmentId | null;
}
