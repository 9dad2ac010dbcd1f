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
  'comment.written': { zh: '{who}对第 {revision} 稿提出了审核意见。', en: '{who} commented on revision {revision}.' },
  'comment.resolved': { zh: '{who}将一条审核意见标为已解决。', en: '{who} resolved a review comment.' },
  'comment.reopened': { zh: '{who}重新打开了审核意见：{text}', en: '{who} opened a review comment again: {text}' },
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

  'account.created': { zh: '{who}开立了账号“{login}”（{name}）。', en: '{who} opened the account “{login}” ({name}).' },
  'account.disabled': {
    zh: '{who}停用了账号，同时结束 {sessions} 个会话、吊销 {tokens} 个令牌。',
    en: '{who} disabled the account; {sessions} sessions ended and {tokens} tokens were revoked.',
  },
  'account.enabled': { zh: '{who}恢复了账号。', en: '{who} enabled the account again.' },
  'account.role-granted': { zh: '{who}授予了角色 {role}（{scope}）。', en: '{who} granted the role {role} ({scope}).' },
  'account.role-revoked': {
    zh: '{who}撤销了角色 {role}（{scope}）。',
    en: '{who} took the role {role} away ({scope}).',
  },
  'account.password-changed': {
    zh: '{who}修改了自己的密码，结束了另外 {sessions} 个会话。',
    en: '{who} changed their password; {sessions} other sessions ended.',
  },
  'account.password-reset-issued': {
    zh: '{who}签发了密码重置码，{expiresAt} 前有效。',
    en: '{who} issued a password reset, valid until {expiresAt}.',
  },
  'account.password-reset': {
    zh: '{who}用重置码设置了密码，结束了 {sessions} 个会话。',
    en: '{who} chose a password with the reset; {sessions} sessions ended.',
  },
  'account.sessions-ended': { zh: '{who}结束了 {sessions} 个会话。', en: '{who} ended {sessions} sessions.' },
  'account.token-issued': {
    zh: '{who}签发了访问令牌“{name}”（{prefix}…，{scopes}）。',
    en: '{who} issued the access token “{name}” ({prefix}…, {scopes}).',
  },
  'account.token-revoked': {
    zh: '{who}吊销了访问令牌“{name}”（{prefix}…）。',
    en: '{who} revoked the access token “{name}” ({prefix}…).',
  },
  'account.oidc-linked': {
    zh: '{who}绑定了统一身份认证 {issuer} 的身份“{subject}”。',
    en: '{who} bound the identity “{subject}” of {issuer}.',
  },
  'account.oidc-unlinked': {
    zh: '{who}解除了统一身份认证 {issuer} 的身份“{subject}”。',
    en: '{who} unbound the identity “{subject}” of {issuer}.',
  },

  'webhook.added': { zh: '{who}登记了回调 {url}。', en: '{who} registered the webhook {url}.' },
  'webhook.removed': { zh: '{who}停用了回调 {url}。', en: '{who} removed the webhook {url}.' },
} as const satisfies Record<string, Bilingual>;

export type AuditKind = keyof typeof AUDIT_KINDS;
