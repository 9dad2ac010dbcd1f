import type { Role } from '#contracts';
import { REFERENCE_DEPARTMENT } from './demo-departments.js';

/** An account of the demo, with its roles; a role without a department holds for every department. */
export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  /** For the list that is shown at the start. */
  readonly duty: string;
  readonly roles: readonly { readonly role: Role; readonly department: string | null }[];
}

/** Well known and printed on the screen: only ever used in an embedded database. */
export const DEMO_PASSWORD = 'gongkai-demo';

const OWN = REFERENCE_DEPARTMENT.code;

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('preparer', '田报', `填报人 preparer（${REFERENCE_DEPARTMENT.name}）`, 'preparer', OWN),
  person('secrecy', '米审', `保密审查人 secrecy reviewer（${REFERENCE_DEPARTMENT.name}）`, 'secrecy', OWN),
  person('head', '安签', `部门负责人 head（${REFERENCE_DEPARTMENT.name}）`, 'head', OWN),
  person('reviewer', '沈核', '财政局审核人 reviewer', 'reviewer', null),
  person('officer', '龚开', '公开管理员 publication officer', 'officer', null),
  person('auditor', '纪察', '审计人员 auditor', 'auditor', null),
  person('admin', '管立', '系统管理员 administrator', 'admin', null),
];

/** They act for the made-up departments while the demo cycle is loaded. */
export const BACKSTAGE: readonly DemoPerson[] = [
  person('preparers', '各部门填报人', '填报人 preparer（其他部门 other departments）', 'preparer', null),
  person('secrecies', '各部门保密审查人', '保密审查人 secrecy reviewer（其他部门 other departments）', 'secrecy', null),
  person('heads', '各部门负责人', '部门负责人 head（其他部门 other departments）', 'head', null),
];

function person(login: string, name: string, duty: string, role: Role, department: string | null): DemoPerson {
  return { login, name, duty, roles: [{ role, department }] };
}
