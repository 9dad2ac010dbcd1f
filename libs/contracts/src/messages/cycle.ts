import type { Message } from '../problem.js';

/** Codes of the cycle: its departments, its calendar, and who may act for whom. */
export const CYCLE_MESSAGES = {
  'CYCLE.NOT_FOUND': {
    zh: '没有找到公开批次 {id}。请从批次列表中选择。',
    en: 'There is no cycle {id}. Choose one from the list of cycles.',
    status: 404,
  },
  'DEPARTMENT.NOT_FOUND': {
    zh: '没有找到部门 {id}。请核对部门。',
    en: 'There is no department {id}. Check which one you mean.',
    status: 404,
  },
  'ACCESS.ROLE_NEEDED': {
    zh: '此操作需要“{roleName}”角色，您没有该角色。请联系系统管理员。',
    en: 'This needs the role “{roleName}”, which you do not have. Ask your administrator.',
    status: 403,
  },
  'ACCESS.OTHER_DEPARTMENT': {
    zh: '这是其他部门的决算公开，您的角色只限于本部门。请核对部门后重试。',
    en: 'This disclosure belongs to another department; your role is limited to your own. Check the department and try again.',
    status: 403,
  },
} as const satisfies Record<string, Message>;
