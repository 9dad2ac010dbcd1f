/** 状态 of a disclosure. */
export const STATES = [
  'draft',
  'checking',
  'in_review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];

/** 经办: who has to act for a disclosure to move on. The checks and the calendar are the system's own. */
export const HOLDERS = [
  'preparer',
  'checks',
  'secrecy',
  'head',
  'supervisor',
  'reviewer',
  'officer',
  'calendar',
  'nobody',
] as const;
export type Holder = (typeof HOLDERS)[number];

/** What can be done to a disclosure. `pass`, `fail` and `publish` are done by the system, the others by people. */
export const ACTIONS = [
  'save',
  'submit',
  'resubmit',
  'withdraw',
  'pass',
  'fail',
  'claim',
  'release',
  'assign',
  'review_secrecy',
  'sign_off',
  'ask_return',
  'endorse',
  'return',
  'correct',
  'approve',
  'schedule',
  'unschedule',
  'publish',
] as const;
export type Action = (typeof ACTIONS)[number];

/** 填报人 · 保密审查人 · 部门负责人 · 主管部门审核人 · 财政局审核人 · 公开管理员 · 审计 · 系统管理员 */
export const ROLES = ['preparer', 'secrecy', 'head', 'supervisor', 'reviewer', 'officer', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];
