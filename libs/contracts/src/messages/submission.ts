import type { Message } from '../problem.js';

/** Codes of submission: drafts, frozen revisions and the workflow. */
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
  'SUBMISSION.NOT_CLEARED': {
    zh: '第 {revision} 次报送尚未通过保密审查，不能签字或批准。请先请保密审查人审查；审查不通过的，请修改后重新报送。',
    en: 'Revision {revision} has not passed the secrecy review, so it can be neither signed nor approved. Ask the secrecy reviewer first; where it did not pass, correct it and resubmit.',
    status: 409,
  },
  'SUBMISSION.TAKEN_UP': {
    zh: '审核人已经受理，不能自行撤回。请申请退回，由审核人退回后再修改。',
    en: 'A reviewer has taken it up, so it cannot be withdrawn any more. Ask for a return; the reviewer sends it back for correction.',
    status: 409,
  },
  'SUBMISSION.NO_RECEIPT': {
    zh: '还没有报送过，没有回执。请先报送。',
    en: 'Nothing was submitted yet, so there is no receipt. Submit first.',
    status: 404,
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
} as const satisfies Record<string, Message>;
