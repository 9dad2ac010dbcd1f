import { bothNames, ROLE_NAMES, type Role } from '#contracts';
import { done, type Outcome, type Refused, refused } from '#kernel';
import type { Doer } from './person.js';

export type AccessRefusal = 'ACCESS.ROLE_NEEDED' | 'ACCESS.OTHER_DEPARTMENT';

/** May the doer act as `role` for the department? The system only does what belongs to the system. */
export function mayActAs(doer: Doer, role: Role | 'system', departmentId: string): Outcome<void, AccessRefusal> {
  if (doer === 'system' || role === 'system') return doer === role ? done() : roleNeeded(role);
  const held = doer.roles.filter((r) => r.role === role);
  if (held.length === 0) return roleNeeded(role);
  return held.some((r) => r.departmentId === null || r.departmentId === departmentId)
    ? done()
    : refused('ACCESS.OTHER_DEPARTMENT');
}

function roleNeeded(role: Role | 'system'): Refused<'ACCESS.ROLE_NEEDED'> {
  return refused('ACCESS.ROLE_NEEDED', { role, roleName: bothNames(ROLE_NAMES[role]) });
}

/** Departments that the doer may look into; null stands for all of them. */
export function visibleDepartments(doer: Doer): readonly string[] | null {
  if (doer === 'system' || doer.roles.some((r) => r.departmentId === null)) return null;
  return doer.roles.flatMap((r) => r.departmentId ?? []);
}

export function maySee(doer: Doer, departmentId: string): boolean {
  return visibleDepartments(doer)?.includes(departmentId) ?? true;
}
