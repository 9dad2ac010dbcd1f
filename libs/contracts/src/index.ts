export { AUDIT_KINDS, type AuditKind } from './audit-kinds.js';
export type * from './document.js';
export type * from './finding.js';
export * from './jobs.js';
export { fillSlots, MESSAGES, say } from './messages/catalogue.js';
export {
  isToldKind,
  NOTICE_KINDS,
  type NoticeKind,
  type NoticeText,
  TOLD_KINDS,
  type ToldKind,
} from './notice-kinds.js';
export type * from './problem.js';
export * from './return-kinds.js';
export * from './scope.js';
export type * from './score.js';
export * from './workflow.js';
export * from './workflow-names.js';
