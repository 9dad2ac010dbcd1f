import type { AccountId, DepartmentId } from '#kernel';
import { Actor, type RoleGrant } from './actor.js';

const tourism = '0191d9f4-8a7e-7c3e-9b5a-000000000001' as DepartmentId;
const schools = '0191d9f4-8a7e-7c3e-9b5a-000000000002' as DepartmentId;
const actorWith = (...roles: RoleGrant[]) => new Actor('a' as AccountId, 'zhang', '张三', roles);

it('acts in its own department only', () => {
  const preparer = actorWith({ role: 'preparer', departmentId: tourism });
  expect(preparer.can('preparer', tourism)).toBe(true);
  expect(preparer.can('preparer', schools)).toBe(false);
  expect(preparer.can('preparer', null)).toBe(false);
  expect(preparer.can('head', tourism)).toBe(false);
});

it('acts everywhere where the role says so', () => {
  const reviewer = actorWith({ role: 'reviewer', departmentId: null });
  expect([tourism, schools, null].map((department) => reviewer.can('reviewer', department))).toEqual([
    true,
    true,
    true,
  ]);
});
