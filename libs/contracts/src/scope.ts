import type { Bilingual } from './finding.js';

/** 权限范围 of an access token: to read, to act, to administer. Never more than its person may do. */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_NAMES: Readonly<Record<Scope, Bilingual>> = {
  read: { zh: '读取', en: 'read' },
  write: { zh: '办理', en: 'write' },
  admin: { zh: '系统管理', en: 'administration' },
};
