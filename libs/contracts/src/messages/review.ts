import type { Message } from '../problem.js';

/** Codes of review. */
export const REVIEW_MESSAGES = {
  'REVIEW.OWN_WORK': {
    zh: '您参与过这份内容的填报，不能对自己的工作签字、确认、退回或批准。请由其他人办理。',
    en: 'You worked on this content, so you may not sign off, confirm, return or approve it. Let someone else do it.',
    status: 403,
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
