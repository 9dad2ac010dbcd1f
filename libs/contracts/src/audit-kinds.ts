import type { Bilingual } from './finding.js';

/**
 * 审计事项: everything that may stand in the audit trail, as the sentence that people read. The slots are `who`,
 * `revision` and the members of the entry's details. A deed that has no sentence here cannot be recorded.
 */
export const AUDIT_KINDS = {
  'disclosure.opened': { zh: '{who}建立了决算公开。', en: '{who} opened the disclosure.' },
  'draft.saved': { zh: '{who}保存了草稿。', en: '{who} saved the draft.' },
  'disclosure.submitted': { zh: '{who}报送了第 {revision} 稿。', en: '{who} submitted revision {revision}.' },
  'disclosure.resubmitted': {
    zh: '{who}重新报送，为第 {revision} 稿。',
    en: '{who} resubmitted as revision {revision}.',
  },
  'disclosure.withdrawn': { zh: '{who}撤回了第 {revision} 稿。', en: '{who} withdrew revision {revision}.' },
  'disclosure.correction-begun': { zh: '{who}开始更正。', en: '{who} began to correct it.' },

  'validation.recorded': {
    zh: '{who}检查了第 {revision} 稿：必须修改 {blocking} 项，需要说明 {explain} 项，提示 {notice} 项。',
    en: '{who} checked revision {revision}: {blocking} blocking, {explain} to explain, {notice} notices.',
  },
  'scoring.recorded': {
    zh: '{who}复核了第 {revision} 稿的绩效自评：必须修改 {blocking} 项，需要说明 {explain} 项，提示 {notice} 项。',
    en: '{who} recomputed the self-evaluation of revision {revision}: {blocking} blocking, {explain} to explain, {notice} notices.',
  },
  'checks.passed': {
    zh: '{who}确认第 {revision} 稿通过检查。',
    en: '{who} found that revision {revision} passes the checks.',
  },
  'checks.failed': {
    zh: '{who}确认第 {revision} 稿未通过检查：必须修改 {blocking} 项。',
    en: '{who} found that revision {revision} fails the checks: {blocking} blocking.',
  },

  'disclosure.return-asked': {
    zh: '{who}申请退回第 {revision} 稿。',
    en: '{who} asked for the return of revision {revision}.',
  },
  'disclosure.secrecy-reviewed': {
    zh: '{who}对第 {revision} 稿作了保密审查：{result}。',
    en: '{who} reviewed the secrecy of revision {revision}: {result}.',
  },
  'review.claimed': {
    zh: '{who}领取了第 {revision} 稿的审核。',
    en: '{who} took up the review of revision {revision}.',
  },
  'review.released': {
    zh: '{who}把第 {revision} 稿放回待办。',
    en: '{who} released revision {revision} to the work list.',
  },
  'review.assigned': {
    zh: '{who}分派了第 {revision} 稿的审核。',
    en: '{who} assigned the review of revision {revision}.',
  },
  'review.endorsed': {
    zh: '{who}通过了第 {revision} 稿的初审。',
    en: '{who} endorsed revision {revision} at the first level.',
  },
  'disclosure.signed-off': { zh: '{who}审签了第 {revision} 稿。', en: '{who} signed off revision {revision}.' },
  'disclosure.returned': { zh: '{who}退回了第 {revision} 稿。', en: '{who} returned revision {revision}.' },
  'disclosure.approved': { zh: '{who}批准了第 {revision} 稿。', en: '{who} approved revision {revision}.' },
  'comment.answered': { zh: '{who}答复了审核意见：{text}', en: '{who} answered a review comment: {text}' },
  'finding.explained': {
    zh: '{who}说明了第 {revision} 稿的问题。',
    en: '{who} explained findings of revision {revision}.',
  },
  'explanation.judged': {
    zh: '{who}审阅了第 {revision} 稿的说明。',
    en: '{who} judged explanations of revision {revision}.',
  },

  'publication.scheduled': {
    zh: '{who}安排了第 {revision} 稿的公开时间。',
    en: '{who} scheduled the publication of revision {revision}.',
  },
  'publication.unscheduled': { zh: '{who}取消了公开安排。', en: '{who} cancelled the scheduled publication.' },
  'publication.released': { zh: '{who}公开了第 {revision} 稿。', en: '{who} published revision {revision}.' },
} as const satisfies Record<string, Bilingual>;

export type AuditKind = keyof typeof AUDIT_KINDS;
