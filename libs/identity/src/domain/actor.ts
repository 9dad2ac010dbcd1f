import type { Role } from '#contracts';
import type { AccountId, DepartmentId } from '#kernel';

/** A role, in one department or (null) in all of them. */
export interface RoleGrant {
  readonly role: Role;
  readonly departmentId: DepartmentId | null;
}

/** The person who acts, as the session names them. */
export class Actor {
  constructor(
    readonly accountId: AccountId,
    readonly login: string,
    readonly name: string,
    readonly roles: readonly RoleGrant[],
  ) {}

  /** Has the role in this department; with null, in all departments. */
  can(role: Role, departmentId: DepartmentId | null): boolean {
    return this.roles.some(
      (grant) => grant.role === role && (grant.departmentId === null || grant.departmentId === departmentId),
    );
  }
}
