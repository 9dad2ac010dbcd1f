import type { Message } from '../problem.js';

/** Codes of submission: drafts, frozen revisions, the workflow and who may act. */
export const SUBMISSION_MESSAGES = {
  'DISCLOSURE.NOT_FOUND': {
    zh: '没有找到这份决算公开（{id}），或者您无权查看。请从列表中重新打开。',
    en: 'There is no disclosure {id}, or you may not see it. Open it again from the list.',
    status: 404,
  },
  'DISCLOSURE.STALE': {
    zh: '您看到的是版本 {expected}，现在已是版本 {current}，有人在此期间作了修改。本次操作没有生效，请刷新后重做。',
    en: 'You acted on version {expected}, but it is at version {current} now: someone changed it meanwhile. Nothing was done; reload and try again.',
    status: 412,
  },
  'DISCLOSURE.NOT_ALLOWED': {
    zh: '当前状态为“{stateName}”，不能执行“{actionName}”。请刷新页面查看现在可以做什么。',
    en: 'In the state “{stateName}” the action “{actionName}” is not possible. Reload the page to see what can be done now.',
    status: 409,
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
  'REQUEST.KEY_REUSED': {
    zh: '请求编号 {requestId} 已用于另一项操作，本次没有执行。请刷新页面后重新操作。',
    en: 'Request id {requestId} was already used for something else, so nothing was done. Reload the page and act again.',
    status: 409,
  },
  'REQUEST.UNREADABLE_TEXT': {
    zh: '填写的文字中含有无法保存的字符（NUL）。请删除后重新输入，不要直接粘贴。',
    en: 'The text holds a character that cannot be stored (NUL). Delete it and type the text instead of pasting it.',
    status: 422,
  },
  'SUBMISSION.NOT_FIRST': {
    zh: '这份决算公开已经报送过，请使用“重新报送”。',
    en: 'This disclosure was submitted before; use “resubmit”.',
    status: 409,
  },
  'SUBMISSION.NOTHING_TO_RESUBMIT': {
    zh: '这份决算公开尚未报送过，请使用“报送”。',
    en: 'This disclosure was never submitted; use “submit”.',
    status: 409,
  },
  'SUBMISSION.UNCHANGED': {
    zh: '草稿与第 {revision} 次报送的内容完全相同。请先修改再重新报送。',
    en: 'The draft is identical to revision {revision}. Change it before you resubmit.',
    status: 409,
  },
  'SUBMISSION.REASON_NEEDED': {
    zh: '此操作必须写明原因。请填写原因后重试。',
    en: 'This action needs a reason. Write one and try again.',
    status: 422,
  },
  'SUBMISSION.WRONG_PACK': {
    zh: '文件使用模板“{pack}”（{year} 年度），本次公开要求模板“{wantedPack}”（{wantedYear} 年度）。请使用本次公开的模板。',
    en: 'The document uses template “{pack}” for {year}; this cycle wants “{wantedPack}” for {wantedYear}. Use the template of this cycle.',
    status: 422,
  },
  'SUBMISSION.VERDICT_MISSING': {
    zh: '审核与评分尚未全部完成，请稍候。',
    en: 'Validation and scoring are not both done yet; please wait.',
    status: 409,
  },
  'SUBMISSION.VERDICT_PENDING': {
    zh: '第 {revision} 次报送的结果还没有出来，请稍后再看。',
    en: 'The result for revision {revision} is not in yet; look again shortly.',
    status: 404,
  },
  'SUBMISSION.BLOCKED': {
    zh: '存在必须修改的问题，不能通过审核。请按审核结果修改后重新报送。',
    en: 'There are blocking findings, so the checks are not passed. Mend them and resubmit.',
    status: 409,
  },
  'SUBMISSION.NOT_BLOCKED': {
    zh: '没有必须修改的问题，不会退回草稿，无需操作。',
    en: 'There is no blocking finding, so it does not go back to draft; nothing to do.',
    status: 409,
  },
  'SUBMISSION.OTHER_CONTENT': {
    zh: '第 {revision} 次报送的内容与任务指明的内容不一致，结果未记录。请重新发起检查。',
    en: 'Revision {revision} is not the content that the job names, so no verdict was recorded. Ask for the check again.',
  },
  'REVISION.NOT_FOUND': {
    zh: '没有第 {revision} 次报送的内容。请从报送记录中选择。',
    en: 'There is no revision {revision}. Choose one from the list of revisions.',
    status: 404,
  },
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
  'LIST.BAD_CURSOR': {
    zh: '翻页位置无效。请从第一页重新查看列表。',
    en: 'The place to continue the list from is not valid. Start the list from its first page.',
    status: 400,
  },
} as const satisfies Record<string, Message>;
