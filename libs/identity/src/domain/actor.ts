import type { Role, Scope } from '#contracts';
import type { AccountId, DepartmentId } from '#kernel';

/** A role, in one department or (null) in all of them. */
export interface RoleGrant {
  readonly role: Role;
  readonly departmentId: DepartmentId | null;
}

/** A grant as the audit trail keeps it, with words for its scope. */
export function saidOf({ role, departmentId }: RoleGrant) {
  return { role, departmentId, scope: departmentId ?? '全部部门 all departments' };
}

/** The person who acts, as the session or the access token names them. */
export class Actor {
  constructor(
    readonly accountId: AccountId,
    readonly login: string,
    readonly name: string,
    readonly roles: readonly RoleGrant[],
    /** Came in with an initial password: must choose their own before anything else. */
    readonly mustChangePassword = false,
    /** What the access token allows; null for a person at the screen. */
    readonly scopes: readonly Scope[] | null = null,
  ) {}

  /** Has the role in this department; with null, in all departments. */
  can(role: Role, departmentId: DepartmentId | null): boolean {
    return this.roles.some(
      (grant) => grant.role === role && (grant.departmentId === null || grant.departmentId === departmentId),
    );
  }
}
