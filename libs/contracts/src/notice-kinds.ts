import type { AuditKind } from './audit-kinds.js';
import type { Bilingual } from './finding.js';

/** What a person is told: a title that says it all in one line, and what to do. */
export interface NoticeText {
  readonly title: Bilingual;
  readonly body: Bilingual;
}

/**
 * 通知: everything that people are told of without asking. The slots are `department`, `year`, `revision`, `who`, `reason`
 * and `time`, as far as the kind has them.
 */
export const NOTICE_KINDS = {
  'checks.passed': {
    title: { zh: '待审核：{department}', en: 'To review: {department}' },
    body: {
      zh: '{department}{year}年度决算公开第 {revision} 稿已通过检查。请负责人审签，请审核人审核。',
      en: 'Revision {revision} of the {year} disclosure of {department} passed the checks. The head signs it off, a reviewer reviews it.',
    },
  },
  'checks.failed': {
    title: { zh: '检查未通过：{department}', en: 'Checks failed: {department}' },
    body: {
      zh: '{department}{year}年度决算公开第 {revision} 稿有必须修改的问题，已回到草稿。请按检查结果修改后重新报送。',
      en: 'Revision {revision} of the {year} disclosure of {department} has blocking findings and is a draft again. Mend them and resubmit.',
    },
  },
  'disclosure.returned': {
    title: { zh: '退回修改：{department}', en: 'Returned for correction: {department}' },
    body: {
      zh: '{who}退回了{department}{year}年度决算公开第 {revision} 稿，原因：{reason}。请逐条答复意见、修改后重新报送。',
      en: '{who} returned revision {revision} of the {year} disclosure of {department}: {reason}. Answer each comment, mend it and resubmit.',
    },
  },
  'disclosure.return-asked': {
    title: { zh: '请求退回：{department}', en: 'Asks to be returned: {department}' },
    body: {
      zh: '{who}请求退回{department}{year}年度决算公开第 {revision} 稿，原因：{reason}。请审核人决定。',
      en: '{who} asks that revision {revision} of the {year} disclosure of {department} be returned: {reason}. A reviewer decides.',
    },
  },
  'review.endorsed': {
    title: { zh: '主管部门已审核：{department}', en: 'Endorsed: {department}' },
    body: {
      zh: '主管部门已审核{department}{year}年度决算公开第 {revision} 稿。请财政审核人审核。',
      en: 'The supervising department endorsed revision {revision} of the {year} disclosure of {department}. A reviewer of the finance bureau reviews it.',
    },
  },
  'disclosure.withdrawn': {
    title: { zh: '已撤回：{department}', en: 'Withdrawn: {department}' },
    body: {
      zh: '{who}撤回了{department}{year}年度决算公开第 {revision} 稿。在重新报送之前无需审核。',
      en: '{who} withdrew revision {revision} of the {year} disclosure of {department}. There is nothing to review until it is resubmitted.',
    },
  },
  'comment.answered': {
    title: { zh: '意见已答复：{department}', en: 'Comment answered: {department}' },
    body: {
      zh: '{who}答复了您对{department}{year}年度决算公开的审核意见。重新报送后请查看。',
      en: '{who} answered your comment on the {year} disclosure of {department}. Look at it once it is resubmitted.',
    },
  },
  'disclosure.approved': {
    title: { zh: '已批准：{department}', en: 'Approved: {department}' },
    body: {
      zh: '{department}{year}年度决算公开第 {revision} 稿已批准。请公开管理员安排公开时间。',
      en: 'Revision {revision} of the {year} disclosure of {department} is approved. The publication officer schedules it.',
    },
  },
  'publication.scheduled': {
    title: { zh: '已安排公开：{department}', en: 'Publication scheduled: {department}' },
    body: {
      zh: '{department}{year}年度决算公开将于 {time} 公开。届时自动发布，无需操作。',
      en: 'The {year} disclosure of {department} is published at {time}. It happens by itself.',
    },
  },
  'publication.released': {
    title: { zh: '已公开：{department}', en: 'Published: {department}' },
    body: {
      zh: '{department}{year}年度决算公开第 {revision} 稿已经公开。请到公开页面核对。',
      en: 'Revision {revision} of the {year} disclosure of {department} is public. Have a look at the public page.',
    },
  },
} as const satisfies Record<string, NoticeText>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

/** What is told of because it was done: kinds of the audit trail. */
export const TOLD_KINDS = [
  'checks.passed',
  'checks.failed',
  'disclosure.returned',
  'disclosure.return-asked',
  'review.endorsed',
  'disclosure.withdrawn',
  'comment.answered',
  'disclosure.approved',
  'publication.scheduled',
  'publication.released',
] as const satisfies readonly (NoticeKind & AuditKind)[];
export type ToldKind = (typeof TOLD_KINDS)[number];

export function isToldKind(kind: string): kind is ToldKind {
  return (TOLD_KINDS as readonly string[]).includes(kind);
}
