import type { Bilingual } from './finding.js';
import type { Action, Role, State } from './workflow.js';

/** How people call the states. */
export const STATE_NAMES: Readonly<Record<State, Bilingual>> = {
  draft: { zh: '草稿', en: 'draft' },
  checking: { zh: '检查中', en: 'checking' },
  in_review: { zh: '审核中', en: 'in review' },
  returned: { zh: '已退回', en: 'returned' },
  approved: { zh: '已批准', en: 'approved' },
  scheduled: { zh: '待公开', en: 'scheduled' },
  published: { zh: '已公开', en: 'published' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const ACTION_NAMES: Readonly<Record<Action, Bilingual>> = {
  save: { zh: '保存', en: 'save' },
  submit: { zh: '报送', en: 'submit' },
  resubmit: { zh: '重新报送', en: 'resubmit' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  pass: { zh: '检查通过', en: 'pass' },
  fail: { zh: '检查未通过', en: 'fail' },
  claim: { zh: '领取', en: 'claim' },
  release: { zh: '放回', en: 'release' },
  assign: { zh: '分派', en: 'assign' },
  review_secrecy: { zh: '保密审查', en: 'review secrecy' },
  sign_off: { zh: '审签', en: 'sign off' },
  ask_return: { zh: '申请退回', en: 'ask for return' },
  endorse: { zh: '初审通过', en: 'endorse' },
  return: { zh: '退回', en: 'return' },
  correct: { zh: '更正', en: 'correct' },
  approve: { zh: '批准', en: 'approve' },
  schedule: { zh: '排期', en: 'schedule' },
  unschedule: { zh: '取消排期', en: 'unschedule' },
  publish: { zh: '公开', en: 'publish' },
};

export const ROLE_NAMES: Readonly<Record<Role | 'system', Bilingual>> = {
  preparer: { zh: '填报人', en: 'preparer' },
  secrecy: { zh: '保密审查人', en: 'secrecy reviewer' },
  head: { zh: '部门负责人', en: 'head of department' },
  supervisor: { zh: '主管部门审核人', en: 'supervisor' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  officer: { zh: '公开管理员', en: 'publication officer' },
  auditor: { zh: '审计', en: 'auditor' },
  admin: { zh: '系统管理员', en: 'administrator' },
  system: { zh: '系统', en: 'system' },
};

/** "审核中 (in review)": for a slot that stands in a sentence of either language. */
export function bothNames({ zh, en }: Bilingual): string {
  return `${zh} (${en})`;
}
