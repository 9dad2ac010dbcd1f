import type { Message } from '../problem.js';

/** Codes of review. */
export const REVIEW_MESSAGES = {
  'REVIEW.OWN_WORK': {
    zh: '您参与过这份内容的填报，不能对自己的工作签字、确认、退回或批准。请由其他人办理。',
    en: 'You worked on this content, so you may not sign off, confirm, return or approve it. Let someone else do it.',
    status: 403,
  },
  'REVIEW.OWN_DEPARTMENT': {
    zh: '您是这个部门的填报人或负责人，不能审核本部门的公开。请由其他人办理。',
    en: 'You write or sign for this department, so you may not review its disclosure. Let someone else do it.',
    status: 403,
  },
  'REVIEW.BOTH_LEVELS': {
    zh: '这次报送的初审是您通过的，终审须由另一人办理。请由其他审核人批准。',
    en: 'You endorsed this revision at the first level, so another person must approve it. Let another reviewer do it.',
    status: 403,
  },
  'REVIEW.NOT_SUPERVISORS_TURN': {
    zh: '本批次不经主管部门初审，或这次报送已经通过初审，现由财政审核。请刷新页面。',
    en: 'The cycle has no first level, or this revision has passed it: the finance bureau reviews it now. Reload the page.',
    status: 409,
  },
  'REVIEW.SUPERVISOR_FIRST': {
    zh: '主管部门还没有初审通过，财政暂不能办理。请等待初审结果。',
    en: 'The supervising department has not endorsed it yet, so it is not the finance bureau’s turn. Wait for the first level.',
    status: 409,
  },
  'REVIEW.HELD_BY_OTHER': {
    zh: '这份公开在另一位审核人手上，本次操作没有生效。请联系对方放回，或由公开管理员改派。',
    en: 'This disclosure lies at another reviewer’s desk, so nothing was done. Ask them to release it, or the officer to assign it anew.',
    status: 409,
  },
  'REVIEW.ALREADY_CLAIMED': {
    zh: '这次报送您已经领取，不必重复领取，请直接审核。',
    en: 'You have claimed this revision already; go on and review it.',
    status: 409,
  },
  'REVIEW.NOT_YOURS': {
    zh: '这份公开不在您手上，无需放回。请刷新待办列表。',
    en: 'This disclosure does not lie at your desk, so there is nothing to release. Reload the work list.',
    status: 409,
  },
  'REVIEW.ASSIGNEE_UNFIT': {
    zh: '这位账号不能审核这份公开：没有本级审核角色、不负责该部门，或参与过填报。请选择其他审核人。',
    en: 'This account may not review the disclosure: it has no reviewing role at this level for the department, or had a hand in the work. Choose another reviewer.',
    status: 422,
  },
  'REVIEW.COMMENTS_UNANSWERED': {
    zh: '还有 {open} 条审核意见没有答复或解决。请等待答复，或由审核人标为已解决，再继续。',
    en: '{open} review comments are neither answered nor resolved. Wait for the answers or resolve them, then go on.',
    status: 409,
  },
  'REVIEW.APPROVAL_DATE': {
    zh: '批复日期必须是真实日期，且不晚于今天（{today}）。请更正后重试。',
    en: 'The date of the approval must be a real day, today ({today}) at the latest. Correct it and try again.',
    status: 422,
  },
  'REVIEW.COMMENTS_OPEN': {
    zh: '还有 {open} 条审核意见没有答复。请逐条答复后再重新报送。',
    en: '{open} review comments are not answered yet. Answer each one, then resubmit.',
    status: 409,
  },
  'REVIEW.COMMENT_NEEDED': {
    zh: '退回时至少要写一条审核意见，并指明位置。请补充意见后重试。',
    en: 'A return needs at least one comment bound to a place. Add one and try again.',
    status: 422,
  },
  'REVIEW.COMMENT_NOT_FOUND': {
    zh: '没有找到这条审核意见。请刷新意见列表。',
    en: 'There is no such comment. Reload the list of comments.',
    status: 404,
  },
  'REVIEW.COMMENT_CLOSED': {
    zh: '当前状态为“{stateName}”，审核意见只能在退回后或草稿状态下答复。请刷新页面。',
    en: 'In the state “{stateName}” comments cannot be answered; that is done after a return or in a draft. Reload the page.',
    status: 409,
  },
  'REVIEW.COMMENT_RESOLVED': {
    zh: '这条审核意见已经解决，无需再办理。如仍有问题，请由审核人重新打开。',
    en: 'This comment is resolved, so there is nothing left to do. If something is still wrong, a reviewer opens it again.',
    status: 409,
  },
  'REVIEW.COMMENT_OPEN': {
    zh: '这条审核意见还没有答复，不必重新打开。请等待部门答复。',
    en: 'This comment is still open, so it need not be opened again. Wait for the department to answer.',
    status: 409,
  },
  'REVIEW.NOT_IN_REVIEW': {
    zh: '当前状态为“{stateName}”，审核意见只能在审核中提出。请刷新页面。',
    en: 'In the state “{stateName}” comments cannot be written; that is done in review. Reload the page.',
    status: 409,
  },
  'REVIEW.NO_SUCH_PLACE': {
    zh: '第 {revision} 次报送中没有位置 {place}，意见没有保存。请重新选择单元格、句子或表格后重试。',
    en: 'Revision {revision} has no place {place}, so nothing was kept. Choose the cell, sentence or form field again.',
    status: 422,
  },
  'REVIEW.REASON_UNKNOWN': {
    zh: '退回原因所指的问题或意见 {id} 不在最近一次报送中，没有退回。请刷新后重新选择。',
    en: 'A reason names the finding or comment {id}, which the latest revision does not have, so nothing was returned. Reload and choose again.',
    status: 422,
  },
  'REVIEW.VALUE_CHANGED': {
    zh: '意见所指的内容已由“{from}”改为“{to}”。请核对是否已解决。',
    en: 'The value changed from “{from}” to “{to}”. See whether that settles the comment.',
  },
  'REVIEW.VALUE_GONE': {
    zh: '意见所指的位置已不存在，原内容为“{from}”。请核对是否已解决。',
    en: 'The place of the comment is gone; it held “{from}”. See whether that settles the comment.',
  },
  'REVIEW.NOT_SIGNED_OFF': {
    zh: '部门负责人尚未对本次报送签字，不能批准。请先请部门负责人签字。',
    en: 'The head has not signed off this revision, so it cannot be approved. Ask the head to sign off first.',
    status: 409,
  },
  'REVIEW.ALREADY_SIGNED_OFF': {
    zh: '第 {revision} 次报送已经签字，不必重复签字。',
    en: 'Revision {revision} is signed off already; there is no need to sign again.',
    status: 409,
  },
  'REVIEW.UNEXPLAINED': {
    zh: '还有 {open} 个问题没有经审核人确认的说明，不能批准。请填报人逐项说明，再由审核人确认。',
    en: '{open} findings have no explanation that a reviewer has confirmed, so this cannot be approved. The preparer explains each one, a reviewer confirms it.',
    status: 409,
  },
  'REVIEW.OTHER_REVISION': {
    zh: '现在是第 {latest} 次报送，不是第 {revision} 次，没有保存。请在最近一次报送的检查结果上说明或确认。',
    en: 'The latest revision is {latest}, not {revision}, so nothing was kept. Explain or judge what was found in the latest one.',
    status: 409,
  },
  'REVIEW.NOTHING_TO_EXPLAIN': {
    zh: '最近一次报送中没有需要说明的问题 {finding}，没有保存。请刷新检查结果。',
    en: 'The latest revision has no finding {finding} that must be explained, so nothing was kept. Reload the findings.',
    status: 422,
  },
  'REVIEW.EXPLANATION_REPLACED': {
    zh: '说明 {id} 已不是现行的说明，没有保存。请刷新检查结果，看过现在的说明再作决定。',
    en: 'Explanation {id} does not stand any more, so nothing was kept. Reload the findings and decide on what is said now.',
    status: 409,
  },
} as const satisfies Record<string, Message>;
