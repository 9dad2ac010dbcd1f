import { bothNames, ROLE_NAMES, type Role } from '#contracts';
import { done, type Outcome, type Refused, refused } from '#kernel';
import type { Doer, Person } from './person.js';

export type AccessRefusal = 'ACCESS.ROLE_NEEDED' | 'ACCESS.OTHER_DEPARTMENT';

/** May the doer act as `role` for the department? The system only does what belongs to the system. */
export function mayActAs(doer: Doer, role: Role | 'system', departmentId: string): Outcome<void, AccessRefusal> {
  if (doer === 'system' || role === 'system') return doer === role ? done() : roleNeeded(role);
  const held = rolesInUse(doer).filter((r) => r.role === role);
  if (held.length === 0) return roleNeeded(role);
  return held.some((r) => r.departmentId === null || r.departmentId === departmentId)
    ? done()
    : refused('ACCESS.OTHER_DEPARTMENT');
}

/** The same for several roles, of which one is enough. */
export function mayActAsAny(
  doer: Doer,
  roles: readonly (Role | 'system')[],
  departmentId: string,
): Outcome<void, AccessRefusal> {
  const answers = roles.map((role) => mayActAs(doer, role, departmentId));
  const better = answers.find(({ ok }) => ok) ?? answers.find((answer) => isElsewhere(answer));
  return better ?? answers.at(-1) ?? roleNeeded('system');
}

function isElsewhere(answer: Outcome<void>): boolean {
  return !answer.ok && answer.code === 'ACCESS.OTHER_DEPARTMENT';
}

/** 委托: what is handed on to another person for a time is the reviewing, and nothing else. */
const HANDED_ON: readonly Role[] = ['supervisor', 'reviewer'];

export function rolesInUse({ roles, actsFor }: Person): Person['roles'] {
  return actsFor ? actsFor.roles.filter(({ role }) => HANDED_ON.includes(role)) : roles;
}

function roleNeeded(role: Role | 'system'): Refused<'ACCESS.ROLE_NEEDED'> {
  return refused('ACCESS.ROLE_NEEDED', { role, roleName: bothNames(ROLE_NAMES[role]) });
}

/** Departments that the doer may look into; null stands for all of them. */
export function visibleDepartments(doer: Doer): readonly string[] | null {
  if (doer === 'system') return null;
  const roles = rolesInUse(doer);
  return roles.some((r) => r.departmentId === null) ? null : roles.flatMap((r) => r.departmentId ?? []);
}

export function maySee(doer: Doer, departmentId: string): boolean {
  return visibleDepartments(doer)?.includes(departmentId) ?? true;
}
